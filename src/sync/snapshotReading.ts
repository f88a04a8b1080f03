import type { FieldValue } from '#kernel/FieldValue.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { decodeCoverage, joinCoverage } from '#sync/coverage.ts'
import { isSeq, isWriterId } from '#sync/dot.ts'
import { HLC_COUNTER_MAX, HLC_MS_MAX } from '#sync/hlc.ts'
import type { Head, MergedRecord, Stamp } from '#sync/mergedRecord.ts'
import { createMergedState, keepNewer, newerNames } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { rememberUnseen } from '#sync/replacedUnseen.ts'
import { parseChunk } from '#sync/snapshotChunk.ts'
import type { LooseChunk } from '#sync/snapshotChunk.ts'
import { SECTIONS, SNAPSHOT_VERSION } from '#sync/snapshotRows.ts'
import type { Section } from '#sync/snapshotRows.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/**
 * Reads a whole snapshot, or refuses it. A snapshot without one of its chunks would say that the records in it were replaced;
 * so nothing is believed before the last chunk is there and the counts agree.
 */
export const readSnapshot = (chunks: Iterable<string>): Result<MergedState, WireProblem> => {
  const state = createMergedState()
  const counted: Record<Section, number> = { coverage: 0, erased: 0, unseen: 0, newer: 0, records: 0 }
  let part = 0
  let last: LooseChunk | undefined
  for (const text of chunks) {
    const refused = (kind: WireProblem['kind']): Result<MergedState, WireProblem> => err({ kind, at: part })
    const chunk = parseChunk(text)
    if (chunk === undefined) return refused('malformed')
    if (chunk === 'forbiddenName') return refused('forbiddenName')
    if (chunk.v !== SNAPSHOT_VERSION) return refused('unknownVersion')
    if (chunk.part !== part || (last && last.mark !== chunk.mark)) return refused('incomplete')
    if (!takeChunk(state, chunk)) return refused('malformed')
    for (const section of SECTIONS) counted[section] += chunk[section].length
    last = chunk
    part++
  }
  const counts = last?.counts
  const isWhole = counts !== undefined && SECTIONS.every((section) => counts[section] === counted[section])
  return isWhole ? ok(state) : err({ kind: 'incomplete', at: part })
}

/** Answers false when a row is not what it should be. */
const takeChunk = (state: MergedState, chunk: LooseChunk): boolean => {
  const stamps = chunk.stamps.map(stampOf)
  const coverage = decodeCoverage(chunk.coverage)
  if (!coverage.ok || !stamps.every((stamp) => stamp !== undefined)) return false
  joinCoverage(state.coverage, coverage.value)
  return (
    chunk.erased.every((id) => isRecordId(id) && state.erased.add(id)) &&
    chunk.unseen.every((row) => takeUnseenRow(state, row)) &&
    chunk.newer.every((row) => takeNewerRow(state, stamps, row)) &&
    chunk.records.every((row) => takeRecordRow(state, stamps, row))
  )
}

const stampOf = (row: unknown): Stamp | undefined => {
  if (!isList(row)) return undefined
  const [writer, seq, ms, counter] = row
  if (!isWriterId(writer) || !isSeq(seq) || !isUpTo(ms, HLC_MS_MAX) || !isUpTo(counter, HLC_COUNTER_MAX)) return undefined
  return { dot: { writer, seq }, hlc: { ms, counter, writer } }
}

const takeUnseenRow = (state: MergedState, row: unknown): boolean => {
  if (!isList(row)) return false
  const [writer, seq, record, id, field] = row
  if (!isWriterId(writer) || !isSeq(seq) || typeof record !== 'string' || !isRecordId(id) || typeof field !== 'string') return false
  rememberUnseen(state.replacedUnseen, { writer, seq }, { record, id, field })
  return true
}

const takeNewerRow = (state: MergedState, stamps: readonly Stamp[], row: unknown): boolean => {
  if (!isList(row)) return false
  const [index, tag, record, id, hex] = row
  const stamp = stampAt(stamps, index)
  if (!stamp || !isUpTo(tag, Number.MAX_SAFE_INTEGER) || typeof record !== 'string' || !isRecordId(id)) return false
  if (typeof hex !== 'string' || !/^(?:[0-9a-f]{2})*$/.test(hex)) return false
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  keepNewer(state, { ...stamp, change: { kind: 'unknown', tag, record, id, bytes } })
  return true
}

const takeRecordRow = (state: MergedState, stamps: readonly Stamp[], row: unknown): boolean => {
  if (!isList(row)) return false
  const [record, id, index, fields, extras] = row
  const stamp = stampAt(stamps, index)
  if (!stamp || typeof record !== 'string' || !isRecordId(id) || !isFields(fields)) return false
  let ofKind = state.records.get(record)
  if (!ofKind) state.records.set(record, (ofKind = new Map<typeof id, MergedRecord>()))
  if (ofKind.has(id)) return false
  const of: MergedRecord = { record, id, fields, newer: newerNames(state, record, id), stamp, own: undefined, alsoAbout: [] }
  ofKind.set(id, of)
  return extras === undefined || takeExtras(of, stamps, extras)
}

const takeExtras = (of: MergedRecord, stamps: readonly Stamp[], extras: unknown): boolean => {
  if (!isFields(extras)) return false
  const { own = [], alsoAbout = [] } = extras
  if (!isList(own) || !isList(alsoAbout)) return false
  of.alsoAbout = alsoAbout.filter(isRecordId)
  for (const row of own) {
    const heads = isList(row) ? ownHeads(of, stamps, row) : undefined
    if (!heads) return false
    of.own ??= new Map()
    of.own.set(heads.field, heads.heads)
  }
  return of.alsoAbout.length === alsoAbout.length
}

/** The first head's value stands among the record's fields. */
const ownHeads = (of: MergedRecord, stamps: readonly Stamp[], row: readonly unknown[]): { field: string; heads: Head[] } | undefined => {
  const [field, ...rest] = row as readonly FieldValue[]
  if (typeof field !== 'string' || !Object.hasOwn(of.fields, field)) return undefined
  const heads: Head[] = []
  for (let at = 0; at === 0 || at < rest.length; at += at === 0 ? 1 : 2) {
    const stamp = stampAt(stamps, rest[at])
    const value = at === 0 ? of.fields[field] : rest[at + 1]
    if (!stamp || value === undefined) return undefined
    heads.push({ ...stamp, value })
  }
  return { field, heads }
}

const stampAt = (stamps: readonly Stamp[], index: unknown): Stamp | undefined => (typeof index === 'number' ? stamps[index] : undefined)

const isUpTo = (value: unknown, max: number): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What JSON gave as an object holds nothing but field values. */
const isFields = (value: unknown): value is Record<string, FieldValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
