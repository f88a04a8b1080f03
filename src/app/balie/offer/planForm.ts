import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import { closedOn } from '#domain/offer/closedPeriod.ts'
import type { ClosedFor, ClosedPeriod } from '#domain/offer/closedPeriod.ts'
import { holidayOn } from '#domain/offer/dutchHolidays.ts'
import type { Holiday } from '#domain/offer/dutchHolidays.ts'
import { sessionDays } from '#domain/offer/sessionDays.ts'
import type { MonthWeek, Recurrence } from '#domain/offer/sessionDays.ts'
import { withinActivity } from '#domain/offer/weeklySessions.ts'
import { readDateText } from '#app/ui/dateText.ts'

/** How often an activity comes back, as it is being filled in. */
export interface PlanForm {
  readonly how: Recurrence['kind']
  readonly weekdays: readonly Weekday[]
  readonly week: MonthWeek
  readonly weekday: Weekday
  readonly from: string
  readonly until: string
  /** What somebody switched on or off, over what stands there by itself. */
  readonly kept: Readonly<Record<string, boolean>>
}

/** A day that falls in the plan, and what is special about it. */
export interface PlanDay {
  readonly day: CalendarDate
  readonly holiday?: Holiday | undefined
  readonly closed?: ClosedFor | undefined
  /** There is a session on it already, or one that was called off. */
  readonly taken: boolean
  readonly keep: boolean
}

interface PlanSurroundings {
  readonly activity: { readonly from: CalendarDate | undefined; readonly until: CalendarDate | undefined }
  readonly sessions: readonly { readonly day: CalendarDate }[]
  readonly closedPeriods: readonly ClosedPeriod[]
}

/** The days of the plan within the time that the activity runs. A holiday or a closed day is off until somebody switches it on. */
export const planDays = (form: PlanForm, { activity, sessions, closedPeriods }: PlanSurroundings): readonly PlanDay[] => {
  const [from, until] = [readDateText(form.from), readDateText(form.until)]
  if (from === undefined || until === undefined) return []
  const period = withinActivity(activity, from, until)
  const taken = new Set(sessions.map(({ day }) => day))
  return sessionDays(recurrenceOf(form), period.from, period.until).map((day) => {
    const holiday = holidayOn(day)
    const closed = closedOn(closedPeriods, day)
    const keep = form.kept[day] ?? (holiday === undefined && closed === undefined)
    return { day, holiday, closed, taken: taken.has(day), keep: keep && !taken.has(day) }
  })
}

export const daysToPlan = (days: readonly PlanDay[]): readonly CalendarDate[] => days.filter(({ keep }) => keep).map(({ day }) => day)

const recurrenceOf = ({ how, weekdays, weekday, week }: PlanForm): Recurrence => {
  switch (how) {
    case 'weekly':
    case 'fortnightly':
      return { kind: how, weekdays }
    case 'monthly':
      return { kind: how, weekday, week }
  }
}
