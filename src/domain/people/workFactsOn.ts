import { daysBetween } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { READINESS_DAYS } from '#domain/people/readiness.ts'
import type { AskedOn, PermitSaid, Readiness } from '#domain/people/readiness.ts'
import { NOTHING_ASKED } from '#domain/programmes/workFacts.ts'
import type { WorkFacts } from '#domain/programmes/workFacts.ts'

/**
 * What is known of a person on a day: of two laptops' answers the one asked last, and nothing that is older than half a year or of a day
 * to come. Undefined where nobody asked.
 */
export const workFactsOn = (records: readonly Readiness[], day: CalendarDate): WorkFacts | undefined => {
  if (records.length === 0) return undefined
  const latest = <W extends string>(answers: readonly (AskedOn<W> | undefined)[]): W | undefined =>
    answers
      .filter((answer): answer is AskedOn<W> => answer !== undefined && isRecent(answer.on, day))
      .toSorted((a, b) => daysBetween(a.on, b.on))[0]?.is
  const permit = records
    .map((record) => record.permit)
    .filter((said): said is PermitSaid => said !== undefined && isRecent(said.saidOn, day))
    .toSorted((a, b) => daysBetween(a.saidOn, b.saidOn))[0]
  return {
    paper: latest(records.map(({ paper }) => paper)) ?? NOTHING_ASKED.paper,
    sixMonths: latest(records.map(({ sixMonths }) => sixMonths)) ?? 'unknown',
    document: latest(records.map(({ document }) => document)) ?? 'unknown',
    citizenNumber: latest(records.map(({ citizenNumber }) => citizenNumber)) ?? 'unknown',
    bankAccount: latest(records.map(({ bankAccount }) => bankAccount)) ?? 'unknown',
    rebaTalk: latest(records.map(({ rebaTalk }) => rebaTalk)) ?? 'unknown',
    permit: permit ?? NOTHING_ASKED.permit,
  }
}

const isRecent = (on: CalendarDate, day: CalendarDate): boolean => {
  const age = daysBetween(on, day)
  return age >= 0 && age < READINESS_DAYS
}

/** Whether a record is due to go. */
export const isReadinessDue = ({ keptOn }: Readiness, day: CalendarDate): boolean =>
  keptOn !== undefined && daysBetween(keptOn, day) >= READINESS_DAYS
