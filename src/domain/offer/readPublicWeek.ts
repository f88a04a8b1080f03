import { isCalendarDate, weekdayOf } from '#kernel/CalendarDate.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { PublicActivity, PublicSession, PublicWeek } from '#domain/offer/publicWeek.ts'
import { BRING, EFFORTS, GROUPS, LANGUAGE_NEEDS, LEADS_TO, PLACES, PROGRAMMES, TASKS, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { INTERESTS } from '#domain/words/interests.ts'

/**
 * The week as the door of the kiosk or a poster's server gave it. A card that is not readable is left out, with its days; what is no
 * week at all is an empty one: the rest of the kiosk works without.
 */
export const readPublicWeek = (value: unknown): PublicWeek | undefined => {
  const { v, from, activities, sessions } = asFacts(value)
  if (v !== 1 || !isCalendarDate(from)) return undefined
  const read = listOf(activities).flatMap(readActivity)
  return { v, from, activities: read, sessions: listOf(sessions).flatMap((session) => readSession(session, read)) }
}

const readActivity = (value: unknown): readonly PublicActivity[] => {
  const facts = asFacts(value)
  const { id, withDutchVolunteers, openToMinors } = facts
  const programme = wordOf(PROGRAMMES, facts['programme'])
  const languageNeed = wordOf(LANGUAGE_NEEDS, facts['languageNeed'])
  const effort = wordOf(EFFORTS, facts['effort'])
  const group = wordOf(GROUPS, facts['group'])
  const travelCosts = wordOf(TRAVEL_COSTS, facts['travelCosts'])
  if (!isRecordId(id) || programme === undefined || languageNeed === undefined) return []
  if (effort === undefined || group === undefined || travelCosts === undefined) return []
  const interest = wordOf(INTERESTS, facts['interest'])
  const place = wordOf(PLACES, facts['place'])
  return [
    {
      id,
      programme,
      ...(interest && { interest }),
      languageNeed,
      effort,
      group,
      withDutchVolunteers: withDutchVolunteers === true,
      openToMinors: openToMinors === true,
      travelCosts,
      ...(place && { place }),
      tasks: wordsOf(TASKS, facts['tasks']),
      bring: wordsOf(BRING, facts['bring']),
      leadsTo: wordsOf(LEADS_TO, facts['leadsTo']),
      ...minutesOf('footMinutes', facts),
      ...minutesOf('bikeMinutes', facts),
      ...minutesOf('busMinutes', facts),
    },
  ]
}

const readSession = (value: unknown, activities: readonly PublicActivity[]): readonly PublicSession[] => {
  const { activityId, day, startsAt, endsAt } = asFacts(value)
  const activity = activities.find(({ id }) => id === activityId)
  if (activity === undefined || !isCalendarDate(day)) return []
  return [
    {
      activityId: activity.id,
      day,
      weekday: weekdayOf(day),
      ...(isTimeOfDay(startsAt) && { startsAt }),
      ...(isTimeOfDay(endsAt) && { endsAt }),
    },
  ]
}

type Facts = Readonly<Record<string, unknown>>

const asFacts = (value: unknown): Facts => (typeof value === 'object' && value !== null ? { ...value } : {})

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const wordOf = <W extends string>(words: readonly W[], value: unknown): W | undefined => words.find((word) => word === value)

const wordsOf = <W extends string>(words: readonly W[], value: unknown): readonly W[] =>
  words.filter((word) => listOf(value).includes(word))

const MINUTES_MOST = 600

const minutesOf = <N extends 'footMinutes' | 'bikeMinutes' | 'busMinutes'>(name: N, facts: Facts): Partial<Record<N, number>> => {
  const value = facts[name]
  const is = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MINUTES_MOST
  return (is ? { [name]: value } : {}) as Partial<Record<N, number>>
}
