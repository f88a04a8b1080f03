import { addRow, chunkText, createChunkDraft, rowsOf } from '#sync/chunkDraft.ts'
import { encodeCoverage } from '#sync/coverage.ts'
import { coverageMark } from '#sync/snapshotRows.ts'
import type { Section } from '#sync/snapshotRows.ts'
import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { joinStates } from '#sync/joinStates.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { readSnapshot } from '#sync/snapshotReading.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** How much text goes into a chunk, in bytes of UTF-8, so that it is below 256 KiB when compressed. */
export const SNAPSHOT_CHUNK_BYTES = 200 * 1024

/** The merged state as chunks of JSON text. The first ones hold what it covers, what is erased, what was replaced unseen. */
export function* toSnapshotChunks(state: MergedState): Iterable<{ readonly text: string }> {
  const coverage = encodeCoverage(state.coverage)
  const mark = coverageMark(coverage)
  const counts: Record<Section, number> = { coverage: 0, erased: 0, unseen: 0, newer: 0, records: 0 }
  let part = 0
  let chunk = createChunkDraft()
  for (const [section, rowOf] of rowsOf(state, coverage)) {
    if (chunk.bytes > SNAPSHOT_CHUNK_BYTES) {
      yield { text: chunkText(chunk, mark, part++) }
      chunk = createChunkDraft()
    }
    addRow(chunk, section, rowOf)
    counts[section]++
  }
  yield { text: chunkText(chunk, mark, part, counts) }
}

/**
 * Takes a snapshot into the state: a join, never a replacement, so nothing that this device alone knows is lost. The chunks
 * are those of one snapshot in their order; if one is missing or unreadable nothing changes at all.
 */
export const joinSnapshot = (state: MergedState, chunks: Iterable<string>): Result<void, WireProblem> => {
  const read = readSnapshot(chunks)
  if (!read.ok) return read
  joinStates(state, read.value)
  return ok(undefined)
}
