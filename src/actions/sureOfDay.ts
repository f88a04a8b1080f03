import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ActionDeps } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

/** What goes for good by a count of days goes only on a day that our server or a person has said it is: a wrong clock would take what is not due. */
export interface SureOfDayInput {
  readonly day: CalendarDate
}

export const sureOfDay = ({ today }: Pick<ActionDeps, 'today'>, { day }: SureOfDayInput): Result<undefined, Problem> =>
  day === today ? ok(undefined) : err({ kind: 'dayNotSure' })
