import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { oneOf, requiredDate } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Why nothing is held for a while. School holidays differ by region and year, so they are only known where somebody entered them. */
export const CLOSED_FOR = ['schoolHoliday', 'counterClosed'] as const
export type ClosedFor = (typeof CLOSED_FOR)[number]

export const closedPeriodShape = {
  from: requiredDate,
  until: requiredDate,
  why: oneOf(CLOSED_FOR, 'schoolHoliday'),
} satisfies Shape

export interface ClosedPeriod extends ContentOf<typeof closedPeriodShape> {
  readonly id: RecordId
}

/** The period that this day is in, its first and last day included. */
export const closedOn = (periods: readonly Pick<ClosedPeriod, 'from' | 'until' | 'why'>[], day: CalendarDate): ClosedFor | undefined =>
  periods.find(({ from, until }) => from !== undefined && until !== undefined && from <= day && day <= until)?.why
