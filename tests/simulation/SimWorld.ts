import type { SeededRandom } from '#demo/seededRandom.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SealedEntry } from '#storage/journalStore.ts'
import type { DotKey } from '#sync/dot.ts'
import type { SimDevice } from '#tests/simulation/SimDevice.ts'
import type { SimParts } from '#tests/simulation/SimParts.ts'
import type { SimPlan } from '#tests/simulation/SimPlan.ts'

/** What somebody had on the screen while they wrote: their entry may replace these values, and no other. */
export interface Saw {
  readonly dots: readonly DotKey[]
  readonly id: RecordId
  readonly field: string
  readonly values: readonly FieldValue[]
}

/** One schedule while it is played. */
export interface SimWorld {
  readonly plan: SimPlan
  readonly parts: SimParts
  readonly dice: SeededRandom
  /** The true time; each laptop has its own opinion. */
  now: Instant
  readonly devices: SimDevice[]
  /** Every entry that a disk has taken, as it was sealed there. */
  readonly written: Map<DotKey, SealedEntry>
  readonly saws: Saw[]
  /** Requests that are still on their way. */
  readonly late: (() => Promise<unknown>)[]
  readonly figures: Map<string, number>
  readonly log: string[]
}

export const noteIn = (world: SimWorld, line: string): void => void world.log.push(`${dayOf(world)} ${line}`)

export const count = ({ figures }: SimWorld, what: string, many = 1): void => void figures.set(what, (figures.get(what) ?? 0) + many)

const DAY_MS = 24 * 60 * 60 * 1000

const dayOf = ({ now }: SimWorld): string => `day ${((now - BEGIN_MS) / DAY_MS).toFixed(2)}`

/** Schedules begin on a working day, in milliseconds since 1970. */
export const BEGIN_MS = Date.UTC(2026, 8, 1, 9)
