import { foldText } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { usualTicketNumbers } from '#domain/visit/ticketNumbers.ts'
import { walkInHourShape } from '#domain/visit/walkInHour.ts'
import type { TicketNumbers } from '#domain/visit/walkInHour.ts'
import { done } from '#actions/done.ts'
import { guardText } from '#actions/guardTexts.ts'
import { helpInLine, waitsHere } from '#actions/helpInLine.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export interface OpenWalkInHourInput {
  /** The counter named in the settings where none is given. */
  readonly counterName?: string
  /** Who of the staff is here; who is at this laptop where nobody is named. */
  readonly onDuty?: readonly RecordId[]
  /** As this counter did it the last time where nothing is said. */
  readonly numbers?: TicketNumbers
}

/** Anybody may walk in. One counter has one walk-in hour a day: opening it again, or on a second laptop, is the same one. */
export const openWalkInHour: Deed<OpenWalkInHourInput, { readonly walkInHourId: RecordId }, Problem> = (deps) => (input) => {
  const settings = deps.read.all('settings')[0]
  const named = guardText('counterName', input.counterName ?? settings?.counterName ?? '')
  if (!named.ok) return named
  const counter = foldText(named.value)
  const walkInHourId = deps.deriveId(['walkInHour', deps.today, counter])
  const target = { record: 'walkInHour', shape: walkInHourShape, id: walkInHourId } as const
  const present = deps.read.find('walkInHour', walkInHourId)
  const { onDuty, numbers } = input
  if (present) {
    const again = { state: 'open', closedAt: undefined, ...(onDuty && { onDuty }), ...(numbers && { numbers }) } as const
    const drafts = withHelp(deps, walkInHourId, changedRecord(target, present, again))
    return drafts.ok ? done({ walkInHourId }, drafts.value) : drafts
  }
  const usual = usualTicketNumbers({
    hours: deps.read.all('walkInHour').filter(({ counterName }) => foldText(counterName) === counter),
    ticketsOff: settings?.ticketsOff === true,
    laptops: deps.read.all('laptop').length,
  })
  const opened = newRecord(target, {
    day: deps.today,
    openedAt: deps.clockTime,
    state: 'open',
    counterName: named.value,
    onDuty: onDuty ?? (deps.onDuty === undefined ? [] : [deps.onDuty]),
    numbers: numbers ?? usual,
  })
  const drafts = withHelp(deps, walkInHourId, opened)
  return drafts.ok ? done({ walkInHourId }, drafts.value) : drafts
}

/** Who asked at the kiosk for a person before there was a line stands in it now. */
const withHelp = (deps: ActionDeps, walkInHourId: RecordId, opened: Drafts): Drafts =>
  deps.read
    .all('selfFilled')
    .filter(({ kind, putAside }) => kind === 'help' && !putAside)
    .map((one) => ({ ...one, number: one.ticketNumber }))
    .filter((asked) => waitsHere(asked, deps.today))
    .reduce<Drafts>((before, asked) => {
      const drafts = helpInLine(deps, asked, walkInHourId)
      if (!before.ok) return before
      return drafts.ok ? ok([...before.value, ...drafts.value]) : drafts
    }, opened)
