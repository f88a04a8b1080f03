import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { isExpired } from '#domain/visit/submission/selfFilled.ts'
import type { SelfFilled } from '#domain/visit/submission/selfFilled.ts'
import type { TicketPicture } from '#domain/visit/submission/ticketPicture.ts'
import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

export interface SelfFilledRow {
  readonly submissionId: RecordId
  readonly kind: NonNullable<SelfFilled['kind']>
  readonly day: CalendarDate
  readonly language: NonNullable<SelfFilled['language']>
  /** As it was typed, or empty. */
  readonly callName: string
  readonly number: string
  readonly picture?: TicketPicture | undefined
  readonly ownPhone: boolean
  /** 16 or 17: only what is open to minors, and a guardian is informed. */
  readonly minor: boolean
}

export interface SelfFilledList {
  /** Who waits for a person today goes first. */
  readonly waiting: readonly SelfFilledRow[]
  /** Nobody looked for fourteen days. */
  readonly expired: readonly SelfFilledRow[]
  /** Seen to; can be taken back until it expires. */
  readonly aside: readonly SelfFilledRow[]
}

/** What people filled in by themselves and nobody has checked. */
export const selfFilledList = (read: Reader, { day }: { readonly day: CalendarDate }): SelfFilledList => {
  const all = read.all('selfFilled')
  const rowsOf = (of: (one: SelfFilled) => boolean): readonly SelfFilledRow[] =>
    all
      .filter(of)
      .map(selfFilledRow)
      .filter((row) => row !== undefined)
      .sort(compareRows)
  const expired = (one: SelfFilled): boolean => isExpired(one, day, SUBMISSION_DAYS)
  return {
    waiting: rowsOf((one) => !one.putAside && !expired(one)),
    expired: rowsOf(expired),
    aside: rowsOf((one) => one.putAside && !expired(one)),
  }
}

export interface SelfFilledCount {
  readonly waiting: number
  readonly expired: number
  /** Who wants to talk to somebody, or waits for help: a name at most. */
  readonly now: readonly SelfFilledRow[]
}

/** What a screen of something else says about it. */
export const selfFilledCount = (read: Reader, input: { readonly day: CalendarDate }): SelfFilledCount => {
  const { waiting, expired } = selfFilledList(read, input)
  return { waiting: waiting.length, expired: expired.length, now: waiting.filter(isNow) }
}

/** What is still arriving has no kind or no day yet. */
export const selfFilledRow = (one: SelfFilled): SelfFilledRow | undefined => {
  const { id, kind, day, language, callName, ticketNumber, ticketPicture, from, ageGroup } = one
  if (kind === undefined || day === undefined || language === undefined) return undefined
  return {
    submissionId: id,
    kind,
    day,
    language,
    callName,
    number: ticketNumber,
    picture: ticketPicture,
    ownPhone: from === 'ownPhone',
    minor: ageGroup === 'from16to17',
  }
}

const isNow = ({ kind }: SelfFilledRow): boolean => kind === 'talkToday' || kind === 'help'

const compareRows = (a: SelfFilledRow, b: SelfFilledRow): number =>
  Number(isNow(b)) - Number(isNow(a)) ||
  compareText(a.day, b.day) ||
  compareText(a.number, b.number) ||
  compareText(a.submissionId, b.submissionId)
