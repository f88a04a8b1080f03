import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { done } from '#actions/done.ts'
import { laptopHeard } from '#actions/laptopHeard.ts'
import type { Deed } from '#actions/ports.ts'

/** The day is over on this laptop. It says so to the others before everything is sent, so that this, too, is among what is confirmed. */
export const closeDay: Deed<Readonly<Record<string, never>>, { readonly closedOn: CalendarDate }, never> = (deps) => () =>
  done({ closedOn: deps.today }, laptopHeard(deps, { closedOn: deps.today, closedAt: deps.clockTime }))
