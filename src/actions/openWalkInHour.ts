import { foldText } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { walkInHourShape } from '#domain/visit/walkInHour.ts'
import { done } from '#actions/done.ts'
import { guardText } from '#actions/guardTexts.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface OpenWalkInHourInput {
  /** The counter named in the settings where none is given. */
  readonly counterName?: string
}

/** Anybody may walk in. One counter has one walk-in hour a day: opening it again, or on a second laptop, is the same one. */
export const openWalkInHour: Deed<OpenWalkInHourInput, { readonly walkInHourId: RecordId }, Problem> = (deps) => (input) => {
  const named = guardText('counterName', input.counterName ?? deps.read.all('settings')[0]?.counterName ?? '')
  if (!named.ok) return named
  const walkInHourId = deps.deriveId(['walkInHour', deps.today, foldText(named.value)])
  const target = { record: 'walkInHour', shape: walkInHourShape, id: walkInHourId } as const
  const present = deps.read.find('walkInHour', walkInHourId)
  const drafts = present
    ? changedRecord(target, present, { state: 'open', closedAt: undefined })
    : newRecord(target, { day: deps.today, openedAt: deps.clockTime, state: 'open', counterName: named.value })
  return drafts.ok ? done({ walkInHourId }, drafts.value) : drafts
}
