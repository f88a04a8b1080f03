import { addDays, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'
import { PUBLIC_DAYS } from '#domain/offer/publicWeek.ts'
import type { PublicActivity, PublicSession, PublicWeek } from '#domain/offer/publicWeek.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

/** What may be known of the coming days without a key: picked words only, of what goes ahead, in the order of the days. */
export const publicWeek = (read: Reader, today: CalendarDate): PublicWeek => {
  const until = addDays(today, PUBLIC_DAYS)
  const activities = new Map<string, PublicActivity>()
  const sessions: PublicSession[] = []
  for (const { activityId, day, startsAt, endsAt, cancelled } of read.all('session')) {
    if (activityId === undefined || day === undefined || day < today || day >= until || cancelled) continue
    const activity = read.find('activity', activityId)
    if (activity === undefined || activity.closed) continue
    activities.set(activityId, publicActivity(activity))
    const [from, to] = [startsAt ?? activity.startsAt, endsAt ?? activity.endsAt]
    sessions.push({ activityId, day, weekday: weekdayOf(day), ...(from && { startsAt: from }), ...(to && { endsAt: to }) })
  }
  return {
    v: 1,
    from: today,
    activities: [...activities.values()].sort((a, b) => compareText(a.id, b.id)),
    sessions: sessions.sort((a, b) => compareText(momentOf(a), momentOf(b))),
  }
}

const momentOf = ({ day, startsAt, activityId }: PublicSession): string => `${day} ${startsAt ?? '99'} ${activityId}`

const publicActivity = ({
  id,
  programme,
  interest,
  languageNeed,
  effort,
  group,
  withDutchVolunteers,
  openToMinors,
  travelCosts,
  place,
  tasks,
  bring,
  leadsTo,
  footMinutes,
  bikeMinutes,
  busMinutes,
}: Activity): PublicActivity => ({
  id,
  programme,
  ...(interest && { interest }),
  languageNeed,
  effort,
  group,
  withDutchVolunteers,
  openToMinors,
  travelCosts,
  ...(place && { place }),
  tasks,
  bring,
  leadsTo,
  ...(footMinutes !== undefined && { footMinutes }),
  ...(bikeMinutes !== undefined && { bikeMinutes }),
  ...(busMinutes !== undefined && { busMinutes }),
})
