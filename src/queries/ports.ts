import type { RecordId } from '#kernel/RecordId.ts'
import type { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { WriterId } from '#sync/dot.ts'
import type { RecordReader } from '#sync/recordReader.ts'

/** The records of this location as they stand now. */
export type Reader = RecordReader<typeof RECORD_SHAPES>

/** Finding records by words, in any script; the engine keeps the index. Best first. */
export interface SearchPort {
  readonly find: (kind: 'resident' | 'activity', text: string, limit: number) => readonly RecordId[]
}

/** On this laptop, on another one of this counter, or not known any more: only recent entries still say it. */
export type WrittenOn = 'thisLaptop' | 'anotherLaptop' | 'notKnown'

/** Which laptop a writer was on; the engine learns it from the headers of entries. */
export interface LaptopsPort {
  readonly writtenOn: (writer: WriterId) => WrittenOn
  /** The id of that laptop, where it is known. */
  readonly deviceOf: (writer: WriterId) => string | undefined
  /** This laptop's own id. */
  readonly device: string
  /** The letter on the tickets of this laptop. */
  readonly deviceLetter: string
  /** Per laptop, when its newest known entry was written, in milliseconds. Entries inside a snapshot do not tell it. */
  readonly heard: () => ReadonlyMap<string, number>
}
