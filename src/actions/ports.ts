import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { DraftChange } from '#sync/change.ts'
import type { RecordReader } from '#sync/recordReader.ts'

/** The records of this location as they stand before the deed. */
export type Reader = RecordReader<typeof RECORD_SHAPES>

/** All that a deed needs from outside: time, dice and ids come in, so that the same input always gives the same changes. */
export interface ActionDeps {
  readonly read: Reader
  readonly today: CalendarDate
  readonly clockTime: TimeOfDay
  /** 128 random bits. */
  readonly newId: () => RecordId
  /** The same parts give the same id on every laptop, so that one fact entered twice is one record. */
  readonly deriveId: (parts: readonly string[]) => RecordId
  /** A random candidate; it may be taken already. */
  readonly newPersonCode: () => string
  /** The random id of this laptop; it names no person. */
  readonly device: string
  /** The letter on tickets of this laptop. */
  readonly deviceLetter: string
  /** The staff member at this laptop, when that was said. */
  readonly onDuty: RecordId | undefined
}

/** What a deed comes to: an answer for the screen and the changes to write down. */
export interface Done<A> {
  readonly answer: A
  readonly changes: readonly DraftChange[]
}

/** Something people do at the counter: it reads, decides and names its changes; writing them down is the engine's part. */
export type Deed<I, A, P> = (deps: ActionDeps) => (input: I) => Result<Done<A>, P>
