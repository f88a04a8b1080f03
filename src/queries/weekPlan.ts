import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { dayNumber } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ChosenFor } from '#domain/matching/fillGroup.ts'
import { isFirstTimer } from '#domain/matching/isFirstTimer.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import { planWeek } from '#domain/matching/planWeek.ts'
import type { PersonToPlan } from '#domain/matching/planWeek.ts'
import { waitingSince } from '#domain/matching/waitingSince.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { compareText } from '#queries/compareText.ts'
import { friendPairs } from '#queries/friendPairs.ts'
import type { Reader } from '#queries/ports.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'

export interface WeekPlanInput {
  readonly day: CalendarDate
  /** Lines that a person has put aside: they are planned no more, and their places are for others. */
  readonly refused: readonly { readonly residentId: RecordId; readonly activityId: RecordId }[]
}

export interface WeekPlanLine {
  readonly residentId: RecordId
  readonly name: string
  readonly activityId: RecordId
  readonly title: string
  readonly because: ChosenFor
  /** The friend who is planned for the same activity, on the line before or after. */
  readonly friend?: WeekPlanFriend | undefined
  readonly reasons: readonly Reason[]
  readonly light: Advice
  readonly waitingDays: number
}

export interface WeekPlanFriend {
  readonly residentId: RecordId
  readonly name: string
}

export interface WeekPlan {
  readonly lines: readonly WeekPlanLine[]
  /** People who wait for whom nothing was found now. */
  readonly withoutPlan: number
}

/** So many people can be talked about in one morning. */
const PEOPLE = 40
/** Further down a list nobody looks, and the plan stays quick. */
const LOOKED_AT = 12
/** Where nobody said how many places there are: no reason to send a crowd. */
const PLACES_NOT_SAID = 3

/** Everybody who waits, and all that is on offer, planned at once: a proposal to accept, change or put aside line by line. */
export const weekPlan = (read: Reader, { day, refused }: WeekPlanInput): WeekPlan => {
  const waiting = waitingPeople(read, day).slice(0, PEOPLE)
  const suggestions = new Map<string, readonly SuggestedActivity[]>()
  for (const { id } of waiting) {
    const suited = suggestActivities(read, { residentId: id, day, limit: LOOKED_AT }).filter(
      (activity) => mayStart(read, activity, day) && isFor(id, activity, refused),
    )
    suggestions.set(id, suited)
  }
  const offered = new Map<string, number>()
  for (const { activityId, placesLeft } of [...suggestions.values()].flat()) offered.set(activityId, placesLeft ?? PLACES_NOT_SAID)
  const pairs = friendPairs(
    read,
    waiting.map(({ id }) => id),
  )
  const people = waiting.map(({ id, waitingDays, neverPlaced }): PersonToPlan => {
    const scores = new Map((suggestions.get(id) ?? []).map(({ activityId, score }) => [activityId, score]))
    return { id, scores, waitingDays, neverPlaced, togetherWith: pairs.get(id) }
  })
  const plan = planWeek(
    people,
    [...offered].map(([id, places]) => ({ id, places })),
  )
  const byId = new Map(waiting.map((person) => [person.id as string, person]))
  const lines = plan.flatMap(({ personId, activityId, because }): WeekPlanLine[] => {
    const person = byId.get(personId)
    const activity = suggestions.get(personId)?.find((one) => one.activityId === activityId)
    if (person === undefined || activity === undefined) return []
    const { title, reasons, light } = activity
    const friendId = because === 'together' ? pairs.get(person.id) : undefined
    const friend = friendId === undefined ? undefined : byId.get(friendId)
    return [
      {
        residentId: person.id,
        name: person.name,
        activityId: activity.activityId,
        title,
        because,
        friend: friend && { residentId: friend.id, name: friend.name },
        reasons,
        light,
        waitingDays: person.waitingDays,
      },
    ]
  })
  return { lines: inOrder(lines), withoutPlan: waiting.length - lines.length }
}

/** Who waits longest first; a friend comes right after, however short the wait. */
const inOrder = (lines: readonly WeekPlanLine[]): readonly WeekPlanLine[] => {
  const byPerson = new Map(lines.map((line) => [line.residentId, line]))
  const ordered = new Map<RecordId, WeekPlanLine>()
  for (const line of lines.toSorted((a, b) => b.waitingDays - a.waitingDays)) {
    const friend = line.friend && byPerson.get(line.friend.residentId)
    for (const one of friend === undefined ? [line] : [line, friend]) ordered.set(one.residentId, ordered.get(one.residentId) ?? one)
  }
  return [...ordered.values()]
}

/** By the activity alone: what somebody's paper says stands beside a line and moves nobody in the plan. */
const mayStart = (read: Reader, { activityId }: SuggestedActivity, day: CalendarDate): boolean => {
  const activity = read.find('activity', activityId)
  return activity !== undefined && adviceFor(read, activity, undefined, day).light !== 'notNow'
}

/** A limit of the organisation that is known not to suit takes an activity out of the plan, as does a person's own no. */
const isFor = (residentId: RecordId, { activityId, reasons }: SuggestedActivity, refused: WeekPlanInput['refused']): boolean =>
  !reasons.some(({ kind, about }) => kind === 'missing' && (about === 'group' || about === 'places')) &&
  !refused.some((line) => line.residentId === residentId && line.activityId === activityId)

interface WaitingPerson {
  readonly id: RecordId
  readonly name: string
  readonly waitingDays: number
  readonly neverPlaced: boolean
}

/** Who is here and has nothing proposed, agreed or running, who waits longest first. */
const waitingPeople = (read: Reader, day: CalendarDate): readonly WaitingPerson[] => {
  const people: WaitingPerson[] = []
  for (const { id, callName, life, registeredOn } of read.all('resident')) {
    if (life.kind === 'left') continue
    const matches = read.by('match', 'about', id)
    if (matches.some((match) => isOpenLife(match.life))) continue
    const since = waitingSince(registeredOn, matches)
    const waitingDays = since === undefined ? 0 : Math.max(0, dayNumber(day) - dayNumber(since))
    people.push({ id, name: callName, waitingDays, neverPlaced: isFirstTimer(matches) })
  }
  return people.toSorted((a, b) => b.waitingDays - a.waitingDays || compareText(a.id, b.id))
}
