import { chunkPiece } from '#engine/backupChunk.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import type { PlacedEntry } from '#storage/journalStore.ts'
import { addDot, coversAll, createCoverage } from '#sync/coverage.ts'
import type { WriterId } from '#sync/dot.ts'
import type { BackupContent } from '#vault/backupFile.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'

/**
 * All of this location as it lies on the disk, sealed: every entry, and the snapshot, which holds what is no entry any more. What was
 * joined in memory only is put on the disk first. Undefined where the location's own header can not be read.
 */
export const sealedContent = async (counter: OpenCounter): Promise<BackupContent | undefined> => (await readContent(counter))?.content

/** The same without the snapshot where the entries say all: a laptop that was away when the key changed can keep entries, but no snapshot. */
export const sealedForExchange = async (counter: OpenCounter): Promise<BackupContent | undefined> => {
  const read = await readContent(counter)
  if (read === undefined) return undefined
  const onDisk = createCoverage()
  for (const { writer, seq } of read.entries) addDot(onDisk, { writer: writer as WriterId, seq })
  return coversAll(onDisk, counter.journal.state.coverage) ? { ...read.content, chunks: [] } : read.content
}

const readContent = async ({
  journal,
  known,
}: OpenCounter): Promise<{ readonly content: BackupContent; readonly entries: readonly PlacedEntry[] } | undefined> => {
  const header = readLocationHeader(known.header)
  if (!header.ok) return undefined
  if (await journal.isFoldDue()) await journal.fold()
  const entries = await journal.store.entriesAfter(0)
  const snapshot = await journal.store.snapshot()
  return { content: { header: header.value, entries, chunks: snapshot === undefined ? [] : chunkPiece(snapshot) }, entries }
}
