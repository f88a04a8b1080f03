import { utf8 } from '#kernel/ByteWriter.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Dot } from '#sync/dot.ts'
import type { MergedRecord, Stamp } from '#sync/mergedRecord.ts'
import type { MergedState, NewerChange } from '#sync/mergedState.ts'
import { SNAPSHOT_VERSION } from '#sync/snapshotRows.ts'
import type { NewerRow, RecordExtras, RecordRow, Section, StampIndex, StampRow, UnseenRow } from '#sync/snapshotRows.ts'

/** A chunk being filled. */
export interface ChunkDraft {
  readonly rows: Readonly<Record<Section, string[]>>
  readonly stamps: StampRow[]
  /** By the dot itself: records of one entry share it. */
  readonly stampIndexes: Map<Dot, StampIndex>
  bytes: number
}

/** The chunk counts its own length in bytes of UTF-8. */
export const addRow = (chunk: ChunkDraft, section: Section, rowOf: RowMaker): void => {
  const row = JSON.stringify(rowOf(chunk))
  chunk.rows[section].push(row)
  chunk.bytes += (ASCII.test(row) ? row.length : utf8(row).length) + 1
}

// eslint-disable-next-line no-control-regex -- the control characters are ASCII too
const ASCII = /^[\u0000-\u007f]*$/

/** Makes a row for that chunk, whose own table of stamps it points into. */
export type RowMaker = (chunk: ChunkDraft) => unknown

export const createChunkDraft = (): ChunkDraft => ({
  rows: { coverage: [], erased: [], unseen: [], newer: [], records: [] },
  stamps: [],
  stampIndexes: new Map(),
  bytes: 0,
})

/** All that a snapshot holds, row by row. */
export function* rowsOf(state: MergedState, coverage: readonly unknown[]): Iterable<readonly [Section, RowMaker]> {
  for (const row of coverage) yield ['coverage', () => row]
  for (const id of state.erased) yield ['erased', () => id]
  for (const { dot, places } of state.replacedUnseen.values()) {
    for (const { record, id, field } of places.values()) {
      yield ['unseen', (): UnseenRow => [dot.writer, dot.seq, record, id, field]]
    }
  }
  for (const kept of state.newer.values()) for (const newer of kept) yield ['newer', (chunk) => newerRow(chunk, newer)]
  for (const ofKind of state.records.values()) for (const one of ofKind.values()) yield ['records', (chunk) => recordRow(chunk, one)]
}

const recordRow = (chunk: ChunkDraft, of: MergedRecord): RecordRow => {
  const extras = extrasOf(chunk, of)
  const stamp = stampIndex(chunk, of.stamp)
  return extras ? [of.record, of.id, stamp, of.fields, extras] : [of.record, of.id, stamp, of.fields]
}

const extrasOf = (chunk: ChunkDraft, of: MergedRecord): RecordExtras | undefined => {
  const hasOwn = of.own !== undefined && of.own.size > 0
  const hasAbouts = of.alsoAbout.length > 0
  if (!hasOwn && !hasAbouts) return undefined
  return { ...(hasOwn ? { own: ownRows(chunk, of) } : {}), ...(hasAbouts ? { alsoAbout: of.alsoAbout } : {}) }
}

const ownRows = (chunk: ChunkDraft, of: MergedRecord): NonNullable<RecordExtras['own']> =>
  [...(of.own ?? [])].flatMap(([field, [shown, ...others]]) =>
    shown === undefined
      ? []
      : [[field, stampIndex(chunk, shown), ...others.flatMap((head) => [stampIndex(chunk, head), head.value])] as const],
  )

const newerRow = (chunk: ChunkDraft, { change, ...stamp }: NewerChange): NewerRow => {
  const hex = [...change.bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const id: RecordId = change.id
  return [stampIndex(chunk, stamp), change.tag, change.record, id, hex]
}

const stampIndex = (chunk: ChunkDraft, { dot, hlc }: Stamp): StampIndex => {
  const present = chunk.stampIndexes.get(dot)
  if (present !== undefined) return present
  const index = chunk.stamps.push([dot.writer, dot.seq, hlc.ms, hlc.counter]) - 1
  chunk.stampIndexes.set(dot, index)
  chunk.bytes += STAMP_BYTES
  return index
}

/** A stamp as text is at most this long. */
const STAMP_BYTES = 60

export const chunkText = (chunk: ChunkDraft, mark: string, part: number, counts?: Readonly<Record<Section, number>>): string => {
  const { coverage, erased, unseen, newer, records } = chunk.rows
  const rows = Object.entries({ coverage, erased, unseen, newer, records }).map(([name, texts]) => `"${name}":[${texts.join(',')}]`)
  const head = `"v":${String(SNAPSHOT_VERSION)},"mark":"${mark}","part":${String(part)},"stamps":${JSON.stringify(chunk.stamps)}`
  return `{${[head, ...rows, ...(counts ? [`"counts":${JSON.stringify(counts)}`] : [])].join(',')}}`
}
