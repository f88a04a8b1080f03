import type { RecordId } from '#kernel/RecordId.ts'
import { dotKey } from '#sync/dot.ts'
import type { Dot, DotKey } from '#sync/dot.ts'

/** A field of a record. */
export interface Place {
  readonly record: string
  readonly id: RecordId
  readonly field: string
}

/**
 * Heads that were replaced before they arrived. When such a dot comes it adds no head in these places, and the memory of it
 * can go: from then on the coverage knows the dot.
 */
export type ReplacedUnseen = Map<DotKey, UnseenDot>

export interface UnseenDot {
  readonly dot: Dot
  readonly places: Map<string, Place>
}

export const createReplacedUnseen = (): ReplacedUnseen => new Map()

export const rememberUnseen = (unseen: ReplacedUnseen, dot: Dot, place: Place): void => {
  const key = dotKey(dot)
  const present = unseen.get(key)
  if (present) {
    present.places.set(placeKey(place), place)
    return
  }
  unseen.set(key, { dot, places: new Map([[placeKey(place), place]]) })
}

export const isReplacedUnseen = (unseen: ReplacedUnseen, dot: Dot, place: Place): boolean =>
  unseen.size > 0 && (unseen.get(dotKey(dot))?.places.has(placeKey(place)) ?? false)

/** Takes what is known of this dot out of the memory. */
export const takeUnseen = (unseen: ReplacedUnseen, dot: Dot): void => {
  if (unseen.size > 0) unseen.delete(dotKey(dot))
}

/** An erased record has no heads to guard. */
export const forgetUnseenOf = (unseen: ReplacedUnseen, erased: ReadonlySet<RecordId>): void => {
  for (const [key, { places }] of unseen) {
    for (const [at, place] of places) if (erased.has(place.id)) places.delete(at)
    if (places.size === 0) unseen.delete(key)
  }
}

// JSON keeps the three apart whatever characters they hold.
const placeKey = (place: Place): string => JSON.stringify([place.record, place.id, place.field])
