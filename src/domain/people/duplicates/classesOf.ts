import type { RecordId } from '#kernel/RecordId.ts'

/** Files of one person, the one with the smallest id first: it stands for all, on every laptop, in whatever order and direction they were joined. */
export type PersonClass = readonly [RecordId, RecordId, ...RecordId[]]

/** Who is one person with whom, by the pairs that were said to be the same. Files that are not here are left out, what they joined stays joined. */
export const classesOf = (
  pairs: Iterable<readonly [RecordId, RecordId]>,
  isHere: (id: RecordId) => boolean,
): ReadonlyMap<RecordId, PersonClass> => {
  const groups = new Map<RecordId, Set<RecordId>>()
  for (const [one, other] of pairs) {
    const joined = new Set([one, other, ...(groups.get(one) ?? []), ...(groups.get(other) ?? [])])
    for (const id of joined) groups.set(id, joined)
  }
  const classes = new Map<RecordId, PersonClass>()
  for (const group of new Set(groups.values())) {
    const [first, second, ...rest] = [...group].filter(isHere).toSorted()
    if (first === undefined || second === undefined) continue
    const members: PersonClass = [first, second, ...rest]
    for (const id of members) classes.set(id, members)
  }
  return classes
}
