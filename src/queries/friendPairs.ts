import type { RecordId } from '#kernel/RecordId.ts'
import type { Match } from '#domain/participation/match.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

/**
 * Who wants to go with whom, of these people: what they said at an earlier activity (`match.together`) holds for the next one until one
 * of them goes alone. Each is in one pair at most, the newest first; of three friends two are a pair, so that a small activity stays
 * possible for them. A match that was stopped counts like any other: it says something of an activity, and nothing of two people; who
 * wants to go alone from now on says so (`goAlone`).
 */
export const friendPairs = (read: Reader, people: readonly RecordId[]): ReadonlyMap<RecordId, RecordId> => {
  const groups = new Map<RecordId, Friends>()
  for (const id of people) {
    for (const { together, life } of read.by('match', 'about', id)) {
      if (together === undefined) continue
      const { members, newest } = groups.get(together) ?? { members: [], newest: '' }
      groups.set(together, { members: [...new Set([...members, id])], newest: latest(newest, dayOf(life)) })
    }
  }
  const pairs = new Map<RecordId, RecordId>()
  const newestFirst = [...groups].toSorted(([a, one], [b, two]) => compareText(two.newest, one.newest) || compareText(a, b))
  for (const [, { members }] of newestFirst) {
    const free = members.filter((id) => !pairs.has(id)).toSorted(compareText)
    for (let at = 0; at + 1 < free.length; at += 2) {
      const [one, other] = [free[at], free[at + 1]]
      if (one === undefined || other === undefined) break
      pairs.set(one, other)
      pairs.set(other, one)
    }
  }
  return pairs
}

interface Friends {
  readonly members: readonly RecordId[]
  /** The day of the newest of their matches. */
  readonly newest: string
}

const dayOf = (life: Match['life']): string => (life === undefined ? '' : 'on' in life ? life.on : life.since)

const latest = (a: string, b: string): string => (compareText(a, b) < 0 ? b : a)
