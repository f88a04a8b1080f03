import { longestWaiting } from '#domain/matching/longestWaiting.ts'

/** Somebody who may join a group, as far as choosing goes. */
export interface GroupCandidate {
  readonly id: string
  /** 0 to 1 in steps of a thousandth, as `matchScore` gives it. */
  readonly score: number
  /** Days since nothing runs; 0 for who has something. */
  readonly waitingDays: number
  /** Nothing was ever agreed with this person. */
  readonly neverPlaced: boolean
  /** Who wants to go together with whom. Counts only where both want it and both may join. */
  readonly togetherWith?: string | undefined
}

/** Why somebody is in the proposal: the fit of the group is best with them, they go together with somebody, or it is their turn. */
export type ChosenFor = 'fit' | 'together' | 'turn'

export interface ChosenForGroup {
  readonly id: string
  readonly because: ChosenFor
  /** The other of the two, when they go together. */
  readonly togetherWith?: string | undefined
}

/** A quarter of the places, and one at least, is for people who never had anything. Our own choice: without it those who said most come first, always. */
const TURN_SHARE = 0.25

/** From here on an activity speaks for the person more than against: below it, being in would be no favour. */
const FITS_AT_ALL = 0.5

/**
 * The best set for these places: the fit of all together is as great as it can be, two who want to go together are both in it or both
 * not, whoever waited longest is in it from two places on, and a part of the places goes to who never had anything; both only where it
 * fits them at all. Between equal sets: who waited longer together, then the earliest ids, so that every laptop proposes the same. Exact,
 * by dynamic programming over places and turns (candidates × places × turns steps).
 */
export const fillGroup = (candidates: readonly GroupCandidate[], places: number): readonly ChosenForGroup[] => {
  const units = unitsOf(candidates)
  const turns = Math.min(Math.max(1, Math.ceil(places * TURN_SHARE)), candidates.filter(hasTurn).length)
  const longest = places < 2 ? undefined : longestWaiting(candidates.filter(fitsAtAll))
  const first = units.find(({ members }) => members.some(({ id }) => id === longest?.id))
  const chosen =
    first === undefined
      ? bestUnits(units, places, turns)
      : [
          first,
          ...bestUnits(
            units.filter((unit) => unit !== first),
            places - first.members.length,
            Math.max(0, turns - first.turns),
          ),
        ].toSorted((a, b) => units.indexOf(a) - units.indexOf(b))
  const withoutTurns = new Set(bestUnits(units, places, 0).flatMap(({ members }) => members.map(({ id }) => id)))
  return chosen.flatMap(({ members }) =>
    members.map(({ id }): ChosenForGroup => {
      const other = members.find((member) => member.id !== id)
      if (!withoutTurns.has(id)) return { id, because: 'turn', togetherWith: other?.id }
      return other === undefined ? { id, because: 'fit' } : { id, because: 'together', togetherWith: other.id }
    }),
  )
}

/** One person, or two who go together. */
interface Unit {
  readonly members: readonly GroupCandidate[]
  readonly worth: number
  readonly turns: number
}

/** Waiting decides only between equal fits: a thousandth of score outweighs any sum of days a group can have waited. */
const ABOVE_ALL_DAYS = 10_000_000

const unitsOf = (candidates: readonly GroupCandidate[]): readonly Unit[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const sorted = candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.flatMap((candidate): Unit[] => {
    const other = candidate.togetherWith === undefined ? undefined : byId.get(candidate.togetherWith)
    const isPair = other !== undefined && other.togetherWith === candidate.id && other.id !== candidate.id
    if (!isPair) return [unitOf([candidate])]
    return candidate.id < other.id ? [unitOf([candidate, other])] : []
  })
}

const unitOf = (members: readonly GroupCandidate[]): Unit => ({
  members,
  worth: members.reduce((sum, { score, waitingDays }) => sum + Math.round(score * 1000) * ABOVE_ALL_DAYS + Math.round(waitingDays), 0),
  turns: members.filter(hasTurn).length,
})

const fitsAtAll = ({ score }: GroupCandidate): boolean => score >= FITS_AT_ALL

const hasTurn = (candidate: GroupCandidate): boolean => candidate.neverPlaced && fitsAtAll(candidate)

/** No set of this size and turns can be made. */
const IMPOSSIBLE = -1

const bestUnits = (units: readonly Unit[], places: number, turns: number): readonly Unit[] => {
  const width = turns + 1
  const at = (used: number, had: number): number => used * width + had
  const best = new Float64Array((places + 1) * width).fill(IMPOSSIBLE)
  best[0] = 0
  const took = units.map(() => new Uint8Array(best.length))
  for (const [index, { members, worth, turns: own }] of units.entries()) {
    // From full to empty, so that each unit is taken once; more turns than asked count as asked.
    for (let used = places - members.length; used >= 0; used -= 1) {
      for (let had = turns; had >= 0; had -= 1) {
        const before = best[at(used, had)] ?? IMPOSSIBLE
        if (before === IMPOSSIBLE) continue
        const to = at(used + members.length, Math.min(turns, had + own))
        if (before + worth > (best[to] ?? IMPOSSIBLE)) {
          best[to] = before + worth
          const row = took[index]
          if (row !== undefined) row[to] = 1 + had
        }
      }
    }
  }
  return walkBack(units, took, endOf(best, places, turns, at), at)
}

/** The best fill with as many turns as can be: fewer where there is no room for more. */
const endOf = (best: Float64Array, places: number, turns: number, at: (used: number, had: number) => number): readonly [number, number] => {
  for (let had = turns; had > 0; had -= 1) {
    const used = bestUsed(best, places, had, at)
    if (used !== undefined) return [used, had]
  }
  return [bestUsed(best, places, 0, at) ?? 0, 0]
}

const bestUsed = (best: Float64Array, places: number, had: number, at: (used: number, had: number) => number): number | undefined => {
  let found: number | undefined
  for (let used = 0; used <= places; used += 1) {
    const worth = best[at(used, had)] ?? IMPOSSIBLE
    if (worth !== IMPOSSIBLE && (found === undefined || worth > (best[at(found, had)] ?? IMPOSSIBLE))) found = used
  }
  return found
}

const walkBack = (
  units: readonly Unit[],
  took: readonly Uint8Array[],
  end: readonly [number, number],
  at: (used: number, had: number) => number,
): readonly Unit[] => {
  let [used, had] = end
  const chosen: Unit[] = []
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index]
    const from = took[index]?.[at(used, had)] ?? 0
    if (unit === undefined || from === 0) continue
    chosen.unshift(unit)
    used -= unit.members.length
    had = from - 1
  }
  return chosen
}
