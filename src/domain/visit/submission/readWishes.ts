import { isRecordId } from '#kernel/RecordId.ts'
import { hasOnly, isFacts } from '#domain/visit/submission/strictFacts.ts'
import { WANTS_MOST } from '#domain/visit/submission/submission.ts'
import type { SubmittedWish } from '#domain/visit/submission/submission.ts'

/** Activities that somebody pointed at; undefined if anything else is among them, or too many. */
export const readWishes = (wants: unknown): readonly SubmittedWish[] | undefined => {
  if (!Array.isArray(wants) || wants.length > WANTS_MOST) return undefined
  const read = wants.flatMap((wish): SubmittedWish[] => {
    if (!isFacts(wish) || !hasOnly(wish, ['activityId', 'withFriend'])) return []
    const { activityId, withFriend } = wish
    return isRecordId(activityId) && typeof withFriend === 'boolean' ? [{ activityId, withFriend }] : []
  })
  return read.length === wants.length ? read : undefined
}
