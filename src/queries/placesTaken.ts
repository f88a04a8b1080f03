import type { RecordId } from '#kernel/RecordId.ts'
import { holdsPlace } from '#domain/participation/holdsPlace.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Reader } from '#queries/ports.ts'

/** Places given to somebody: agreed, on trial or taking part. */
export const placesTaken = (read: Reader, activityId: RecordId): number => {
  let taken = 0
  for (const { life } of read.by('match', 'activityId', activityId)) if (holdsPlace(life)) taken++
  return taken
}

/** undefined when nobody said how many there are; never below 0, though two laptops may have given the last place. */
export const placesLeft = (activity: Pick<Activity, 'placesMax'>, taken: number): number | undefined =>
  activity.placesMax === undefined ? undefined : Math.max(0, activity.placesMax - taken)
