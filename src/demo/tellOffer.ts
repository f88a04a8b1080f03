import { dateOfDayNumber, dayNumber, WEEKDAYS, weekdayOf } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import { closeActivity } from '#actions/closeActivity.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { scheduleWeekly } from '#actions/scheduleWeekly.ts'
import { weeklyDays } from '#domain/offer/weeklySessions.ts'
import { DEMO_ACTIVITIES } from '#demo/demoActivities.ts'
import type { DemoActivity } from '#demo/demoActivities.ts'
import { plan } from '#demo/demoTale.ts'
import type { DemoTale, TaleActivity, TaleSession } from '#demo/demoTale.ts'
import { tellActivity } from '#demo/tellActivity.ts'
import type { TaleOffer } from '#demo/tellActivity.ts'
import type { TaleOrganisation } from '#demo/tellOrganisations.ts'

/** Sessions are planned a quarter ahead, and never further than four weeks past the end of the story. */
const QUARTER_DAYS = 91
const PLANNED_AHEAD_DAYS = 28

/** So many activities at the least fall on the weekday on which the story ends, so that its last day has something to show. */
const ON_LAST_WEEKDAY = 4

/** The days on which organisations hold things: mostly working days, some Saturdays, few Sundays. */
const HELD_ON: readonly Weekday[] = [
  'mon',
  'thu',
  'wed',
  'tue',
  'sat',
  'fri',
  'thu',
  'mon',
  'wed',
  'tue',
  'fri',
  'sat',
  'wed',
  'thu',
  'mon',
  'tue',
  'sun',
]

/** Most of the offer is there from the start; some is added later, and some ends. */
export const tellActivities = (tale: DemoTale, organisations: readonly TaleOrganisation[], count: number): void => {
  const used = new Map<DemoActivity, number>()
  let weekly = 0
  for (let number = 0; number < count; number += 1) {
    const idea = DEMO_ACTIVITIES[number % DEMO_ACTIVITIES.length]
    if (idea === undefined) continue
    const round = used.get(idea) ?? 0
    used.set(idea, round + 1)
    const hosts = organisations.filter(({ trade }) => trade === idea.trade)
    const host = hosts[(round + number) % Math.max(1, hosts.length)]
    const year = tale.today - tale.firstDay
    const offer: TaleOffer = { idea, host, round }
    const starts = tale.firstDay + (number % 4 === 3 ? tale.random.between(10, Math.max(10, year - 30)) : 0)
    if (idea.once === true) {
      // Spread over the year and a month beyond it, announced four weeks before.
      const day = tale.firstDay + tale.random.between(28, year + PLANNED_AHEAD_DAYS - 3)
      plan(tale, Math.max(tale.firstDay, day - 28), () => tellOnce(tale, offer, day))
    } else {
      const weekday = weekly < ON_LAST_WEEKDAY ? weekdayOf(dateOfDayNumber(tale.today)) : (HELD_ON[weekly % HELD_ON.length] ?? 'mon')
      weekly += 1
      plan(tale, starts, () => tellWeekly(tale, offer, weekday))
    }
  }
}

const tellWeekly = (tale: DemoTale, offer: TaleOffer, weekday: Weekday): void => {
  const { random, day } = tale
  const ends = random.chance(0.15) ? day + random.between(90, 330) : undefined
  const twice = random.chance(0.12) ? WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 2) % 5] : undefined
  const weekdays = twice === undefined ? [weekday] : [weekday, twice]
  const activity = tellActivity(tale, offer, { weekdays, from: day, until: ends })
  if (activity === undefined) return
  for (let from = day; from < tale.today + PLANNED_AHEAD_DAYS; from += QUARTER_DAYS) {
    if (from <= tale.today) plan(tale, from, () => tellQuarter(tale, activity, from))
  }
  if (ends !== undefined && ends < tale.today) plan(tale, ends + 1, () => tale.counter.tell(closeActivity, { activityId: activity.id }))
}

const tellQuarter = (tale: DemoTale, activity: TaleActivity, fromDay: number): void => {
  const last = Math.min(fromDay + QUARTER_DAYS - 1, tale.today + PLANNED_AHEAD_DAYS, activity.lastDay)
  if (last < fromDay) return
  const from = dateOfDayNumber(fromDay)
  const until = dateOfDayNumber(last)
  const scheduled = tale.counter.tell(scheduleWeekly, { activityId: activity.id, from, until })
  const days = weeklyDays(activity.weekdays, from, until)
  scheduled?.sessionIds.forEach((id, index) => {
    const day = days[index]
    if (day !== undefined) expectSession(tale, dayNumber(day), { id, activity })
  })
}

const tellOnce = (tale: DemoTale, offer: TaleOffer, day: number): void => {
  const activity = tellActivity(tale, offer, { weekdays: [], from: day, until: day })
  if (activity === undefined) return
  const scheduled = tale.counter.tell(scheduleSession, { activityId: activity.id, day: activity.from })
  if (scheduled !== undefined) expectSession(tale, day, { id: scheduled.sessionId, activity })
  if (day < tale.today) plan(tale, day + 1, () => tale.counter.tell(closeActivity, { activityId: activity.id }))
}

const expectSession = (tale: DemoTale, day: number, session: TaleSession): void => {
  const expected = tale.sessions.get(day)
  if (expected === undefined) tale.sessions.set(day, [session])
  else expected.push(session)
}
