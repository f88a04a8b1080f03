import type { CalendarDate } from '#kernel/CalendarDate.ts'

/**
 * A rule of law or of a programme as data: where it was read and from when to when it holds. Rules change each year; a rule advises,
 * it never refuses, and staff can always say where it comes from.
 */
export interface Rule<Question extends string> {
  readonly id: string
  /** What the rule asks of the situation; the code that answers it is next to the data, the answer's consequence is in the data. */
  readonly asks: Question
  readonly source: string
  readonly validFrom: CalendarDate
  /** Last day, included; null while no end is known. */
  readonly validTo: CalendarDate | null
}

/** Rules that hold on that day, in the order of the list. */
export const rulesOn = <R extends Rule<string>>(rules: readonly R[], day: CalendarDate): readonly R[] =>
  rules.filter((rule) => rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo))
