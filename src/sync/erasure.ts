import type { RecordId } from '#kernel/RecordId.ts'
import { aboutsOf } from '#sync/mergedRecord.ts'
import type { MergedRecord, RecordsByKind } from '#sync/mergedRecord.ts'

/**
 * Takes out every record under these ids and every record that was ever about one of them, and so on; all of them are added
 * to `erased`, which never forgets. Answers what went.
 */
export const absorb = (records: RecordsByKind, erased: Set<RecordId>, ids: Iterable<RecordId>): readonly MergedRecord[] => {
  const gone: MergedRecord[] = []
  for (const id of ids) erased.add(id)
  // Whoever goes may have records about them in turn: again until a round takes nothing.
  for (let before = -1; before !== gone.length;) {
    before = gone.length
    for (const ofKind of records.values()) {
      for (const one of ofKind.values()) {
        if (!erased.has(one.id) && !aboutsOf(one).some((id) => erased.has(id))) continue
        ofKind.delete(one.id)
        erased.add(one.id)
        gone.push(one)
      }
    }
  }
  return gone
}
