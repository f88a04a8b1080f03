import { dateOfDayNumber, weekdayOf } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { addActivity } from '#actions/addActivity.ts'
import type { PartOfDay } from '#domain/words/availability.ts'
import type { DemoActivity } from '#demo/demoActivities.ts'
import type { DemoTale, TaleActivity } from '#demo/demoTale.ts'
import type { TaleOrganisation } from '#demo/tellOrganisations.ts'
import { DEMO_KINDS_OF_PLACE, DEMO_TASKS } from '#demo/demoTasks.ts'

export interface TaleOffer {
  readonly idea: DemoActivity
  /** Absent for what the counter itself offers. */
  readonly host: TaleOrganisation | undefined
  /** 0 for the first time this idea is carried out; later ones name their village. */
  readonly round: number
}

export interface TalePeriod {
  readonly weekdays: readonly Weekday[]
  readonly from: number
  readonly until: number | undefined
}

/** Writes the card of an activity. */
export const tellActivity = (tale: DemoTale, { idea, host, round }: TaleOffer, when: TalePeriod): TaleActivity | undefined => {
  const { random } = tale
  const start = startOf(idea.part, random.below(3))
  const foot = random.between(4, 70)
  const from = dateOfDayNumber(when.from)
  const card = {
    programme: idea.programme ?? 'volunteering',
    interest: idea.interest,
    alsoAbout: idea.alsoAbout ?? [],
    languageNeed: idea.need ?? 'none',
    effort: idea.effort ?? 'normal',
    duration:
      idea.once === true
        ? 'once'
        : random.weighted([
            ['open', 6],
            ['threeMonths', 2],
            ['halfYear', 2],
            ['month', 1],
          ]),
    group: idea.group ?? 'everyone',
    withDutchVolunteers: idea.trade !== undefined,
    weekdays: when.weekdays,
    startsAt: clock(start),
    footMinutes: idea.trade === undefined ? 2 : foot,
    bikeMinutes: idea.trade === undefined ? undefined : Math.ceil(foot / 3),
    busMinutes: foot > 35 ? Math.ceil(foot / 3) + 6 : undefined,
    travelCosts: foot <= 20 ? 'none' : random.pick(['askCounter', 'askCounter', 'paidByOrganisation', 'own']),
    leadsTo: idea.leadsTo ?? [],
    placesMax: idea.places,
  } as const
  const added = tale.counter.tell(addActivity, {
    ...card,
    title: round === 0 || host?.place === undefined ? idea.title : `${idea.title} in ${host.place}`,
    ...(host === undefined
      ? {}
      : { organisationId: host.id, address: `${host.address ?? ''}, ${host.place ?? ''}`, contactName: host.contactName ?? '' }),
    endsAt: clock(start + idea.minutes),
    openToMinors: idea.minors ?? false,
    from,
    ...(when.until === undefined ? {} : { until: dateOfDayNumber(when.until) }),
    tasks: DEMO_TASKS[idea.interest] ?? [],
    place: idea.trade === undefined ? 'centre' : DEMO_KINDS_OF_PLACE[idea.trade],
    bring: idea.bring ?? [],
  })
  if (added === undefined) return undefined
  const activity: TaleActivity = {
    id: added.activityId,
    offer: { ...card, weekdays: idea.once === true ? [weekdayOf(from)] : when.weekdays, placesLeft: idea.places },
    weekdays: when.weekdays,
    group: card.group,
    openToMinors: idea.minors ?? false,
    minutes: idea.minutes,
    places: idea.places,
    once: idea.once === true,
    from,
    lastDay: when.until ?? Number.POSITIVE_INFINITY,
    members: new Set(),
  }
  tale.activities.push(activity)
  return activity
}

/** Hours at which each part of a day begins for most activities. */
const HOURS: Readonly<Record<PartOfDay, readonly [number, number, number]>> = {
  morning: [9, 10, 10],
  afternoon: [13, 14, 15],
  evening: [18, 19, 19],
}

const startOf = (part: PartOfDay, which: number): number => (HOURS[part][which] ?? 10) * 60 + (which === 2 ? 30 : 0)

const clock = (minute: number): TimeOfDay | undefined =>
  parseTimeOfDay(`${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`)
