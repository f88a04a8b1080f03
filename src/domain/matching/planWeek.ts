import { bestAssignment } from '#domain/matching/bestAssignment.ts'
import type { ChosenFor } from '#domain/matching/fillGroup.ts'
import { longestWaiting } from '#domain/matching/longestWaiting.ts'

/** Somebody for whom there is nothing yet, with what each activity would be for them. */
export interface PersonToPlan {
  readonly id: string
  /** 0 to 1 in steps of a thousandth, by activity; what is not named is not for them. */
  readonly scores: ReadonlyMap<string, number>
  /** Days since nothing runs. */
  readonly waitingDays: number
  /** Nothing was ever agreed with this person. */
  readonly neverPlaced: boolean
  /** Who wants to go together with whom. Counts only where both want it. */
  readonly togetherWith?: string | undefined
}

export interface PlacesToPlan {
  readonly id: string
  readonly places: number
}

export interface PlannedPlace {
  readonly personId: string
  readonly activityId: string
  readonly because: ChosenFor
}

/** From here on an activity speaks for the person more than against; below it nobody is put into anything. */
const FITS_AT_ALL = 0.5
/** A quarter of the places of each activity, one at least, goes to who never had anything before it goes to anybody else. */
const TURN_SHARE = 0.25
/** Waiting decides only between equal fits; days are counted up to here. */
const MOST_DAYS = 9_999
/** Outweighs any fit, so that the places that are for a turn are filled by a turn as far as can be. */
const TURN_FIRST = 1_000_000_000
/** Outweighs every place for a turn together: whoever waited longest is planned, where anything fits. */
const LONGEST_FIRST = 1_000_000_000_000

/**
 * One activity at most for each, so that all of them together fit as well as can be. Who goes together is placed first, both in one
 * activity; then whoever waited longest is placed, a part of every activity's places goes to who never had anything, and of equals who
 * waits longest is placed. Exact at each of the two steps.
 */
export const planWeek = (people: readonly PersonToPlan[], offered: readonly PlacesToPlan[]): readonly PlannedPlace[] => {
  const { planned, alone, left } = placePairs(people, offered)
  const withTurns = placeAlone(alone, left, { turn: TURN_FIRST, longest: LONGEST_FIRST })
  const withoutTurns = placeAlone(alone, left, { turn: 0, longest: 0 })
  const singles = alone.flatMap((person, index): PlannedPlace[] => {
    const activityId = withTurns[index]
    if (activityId === undefined) return []
    return [{ personId: person.id, activityId, because: withoutTurns[index] === undefined ? 'turn' : 'fit' }]
  })
  return [...planned, ...singles]
}

interface AfterPairs {
  readonly planned: readonly PlannedPlace[]
  readonly alone: readonly PersonToPlan[]
  readonly left: readonly PlacesToPlan[]
}

const placePairs = (people: readonly PersonToPlan[], offered: readonly PlacesToPlan[]): AfterPairs => {
  const byId = new Map(people.map((person) => [person.id, person]))
  const pairs = people.flatMap((person): (readonly [PersonToPlan, PersonToPlan])[] => {
    const other = person.togetherWith === undefined ? undefined : byId.get(person.togetherWith)
    return other !== undefined && other.togetherWith === person.id && person.id < other.id ? [[person, other]] : []
  })
  const placed = bestAssignment({
    rows: pairs.length,
    capacities: offered.map(({ places }) => Math.floor(places / 2)),
    worth: (row, column) => {
      const worths = (pairs[row] ?? []).map((person) => worthOf(person, offered[column]))
      return worths.includes(undefined) ? undefined : worths.reduce<number>((sum, worth) => sum + (worth ?? 0), 0)
    },
  })
  const planned = pairs.flatMap((pair, index): PlannedPlace[] => {
    const column = placed[index]
    const activityId = column === undefined ? undefined : offered[column]?.id
    return activityId === undefined ? [] : pair.map(({ id }) => ({ personId: id, activityId, because: 'together' }))
  })
  // Two for whom there is nothing together are no worse off than others: each is looked at alone.
  const inPlan = new Set(planned.map(({ personId }) => personId))
  return {
    planned,
    alone: people.filter(({ id }) => !inPlan.has(id)),
    left: offered.map(({ id, places }) => ({ id, places: places - planned.filter(({ activityId }) => activityId === id).length })),
  }
}

interface Fairness {
  readonly turn: number
  readonly longest: number
}

/** Each activity stands here twice: the places for a turn, in which who never had anything is worth more, and the others. */
const placeAlone = (alone: readonly PersonToPlan[], left: readonly PlacesToPlan[], worths: Fairness): readonly (string | undefined)[] => {
  const longest = longestWaiting(
    alone.filter((person) => left.some((activity) => activity.places > 0 && worthOf(person, activity) !== undefined)),
  )
  const columns = left.flatMap((activity) => {
    const turns = Math.min(activity.places, Math.max(1, Math.ceil(activity.places * TURN_SHARE)))
    return [
      { activity, places: turns, forTurn: true },
      { activity, places: activity.places - turns, forTurn: false },
    ]
  })
  const placed = bestAssignment({
    rows: alone.length,
    capacities: columns.map(({ places }) => places),
    worth: (row, at) => {
      const person = alone[row]
      const column = columns[at]
      const worth = person === undefined ? undefined : worthOf(person, column?.activity)
      if (worth === undefined) return undefined
      const turn = column?.forTurn === true && person?.neverPlaced === true ? worths.turn : 0
      return worth + turn + (person === longest ? worths.longest : 0)
    },
  })
  return placed.map((column) => (column === undefined ? undefined : columns[column]?.activity.id))
}

const worthOf = (person: PersonToPlan, activity: PlacesToPlan | undefined): number | undefined => {
  const score = activity === undefined ? undefined : person.scores.get(activity.id)
  if (score === undefined || score < FITS_AT_ALL) return undefined
  return Math.round(score * 1000) * (MOST_DAYS + 1) + Math.min(MOST_DAYS, Math.max(0, Math.round(person.waitingDays)))
}
