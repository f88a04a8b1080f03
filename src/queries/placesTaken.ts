import type { RecordId } from '#kernel/RecordId.ts'
import { holdsPlace } from '#domain/participation/holdsPlace.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Reader } from '#queries/ports.ts'

/** Places given to somebody: agreed, on trial or taking part. Who has two matches, one of each of two files, sits on one chair. */
export const placesTaken = (read: Reader, activityId: RecordId): number => {
  const people = new Set<RecordId>()
  for (const { id, about, life } of read.by('match', 'activityId', activityId)) if (holdsPlace(life)) people.add(about ?? id)
  return people.size
}

/** undefined when nobody said how many there are; never below 0, though two laptops may have given the last place. */
export const placesLeft = (activity: Pick<Activity, 'placesMax'>, taken: number): number | undefined =>
  activity.placesMax === undefined ? undefined : Math.max(0, activity.placesMax - taken)
