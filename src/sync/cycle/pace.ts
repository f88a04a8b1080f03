import type { Portion } from '#sync/cycle/LocalJournal.ts'
import { PUSH_MAX_BYTES, PUSH_MAX_ENTRIES } from '#sync/limits.ts'
import { PAGE_MAX_BYTES, PAGE_MAX_ENTRIES } from '#sync/wirePull.ts'

/** How much goes over the line at once: less where the line is bad, and slowly more again. */
export interface Pace {
  readonly push: Portion
  readonly pull: Portion
}

/** What a push has besides its entries, generously. */
const PUSH_FRAME_BYTES = 1024
/** The least that is worth a request, in bytes; an entry that is larger goes alone. */
const LEAST_BYTES = 8 * 1024

const PUSH_MOST: Portion = { entries: PUSH_MAX_ENTRIES, bytes: PUSH_MAX_BYTES - PUSH_FRAME_BYTES }
const PULL_MOST: Portion = { entries: PAGE_MAX_ENTRIES, bytes: PAGE_MAX_BYTES }

export const FULL_PACE: Pace = { push: PUSH_MOST, pull: PULL_MOST }

/** How much an entry takes of a portion: itself and the two lengths written before its parts. */
export const LENGTHS_BYTES = 8

export const halved = ({ entries, bytes }: Portion): Portion => ({
  entries: Math.max(1, Math.floor(entries / 2)),
  bytes: Math.max(LEAST_BYTES, Math.floor(bytes / 2)),
})

/** Once around went well: twice as much the next time. */
export const widened = ({ push, pull }: Pace): Pace => ({ push: doubled(push, PUSH_MOST), pull: doubled(pull, PULL_MOST) })

const doubled = ({ entries, bytes }: Portion, most: Portion): Portion => ({
  entries: Math.min(most.entries, entries * 2),
  bytes: Math.min(most.bytes, bytes * 2),
})
