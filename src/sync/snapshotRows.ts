import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { EncodedCoverage } from '#sync/coverage.ts'

/** The writing of a snapshot as JSON. A number `StampIndex` is a place in the chunk's own table of stamps. */

export const SNAPSHOT_VERSION = 1

export type StampIndex = number

export type StampRow = readonly [writer: string, seq: number, ms: number, counter: number]

/** The shown value of every field; in `extras` what is not one head stamped like the record. */
export type RecordRow = readonly [
  record: string,
  id: RecordId,
  stamp: StampIndex,
  fields: Record<string, FieldValue>,
  extras?: RecordExtras,
]

export interface RecordExtras {
  /** Field, stamp of the shown head, then stamp and value of each further head. */
  readonly own?: readonly (readonly [field: string, stamp: StampIndex, ...others: readonly FieldValue[]])[]
  readonly alsoAbout?: readonly RecordId[]
}

/** A head that was replaced before it came. */
export type UnseenRow = readonly [writer: string, seq: number, record: string, id: RecordId, field: string]

/** A change of a kind that only a newer version knows, its bytes in hexadecimal. */
export type NewerRow = readonly [stamp: StampIndex, tag: number, record: string, id: RecordId, hex: string]

export const SECTIONS = ['coverage', 'erased', 'unseen', 'newer', 'records'] as const
export type Section = (typeof SECTIONS)[number]

export interface SnapshotChunk {
  readonly v: number
  /** The same in all chunks of one snapshot, so that two snapshots can not be mixed. */
  readonly mark: string
  /** 0, 1, 2, … */
  readonly part: number
  readonly stamps: readonly StampRow[]
  readonly coverage: EncodedCoverage
  readonly erased: readonly RecordId[]
  readonly unseen: readonly UnseenRow[]
  readonly newer: readonly NewerRow[]
  readonly records: readonly RecordRow[]
  /** In the last chunk only: how many rows of each section the whole snapshot has. */
  readonly counts?: Readonly<Record<Section, number>>
}

/** A name for what a snapshot covers. It protects against mixing up, not against malice: that is what sealing is for. */
export const coverageMark = (coverage: EncodedCoverage): string => {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(coverage)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
