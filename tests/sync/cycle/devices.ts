import { instant } from '#kernel/Instant.ts'
import type { SealedEntry } from '#storage/journalStore.ts'
import { createMemoryDisk } from '#storage/MemoryDisk.ts'
import type { MemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { CyclePlan } from '#sync/cycle/runCycle.ts'
import type { SyncServer } from '#sync/cycle/SyncServer.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { WriterId } from '#sync/dot.ts'
import { deviceNamed, sealedEntry } from '#tests/contracts/sealedEntries.ts'

export const NOW = instant(1_790_000_000_000)

/** A laptop without an engine: it saves sealed entries and exchanges them. */
export const aDevice = (letter: number, disk: MemoryDisk = createMemoryDisk()) => {
  const store = createMemoryJournalStore(disk)
  const journal = createMemoryLocalJournal(disk)
  let seq = 0
  let snapshots = 0
  const dots = (): readonly string[] => [...disk.entries.keys()].toSorted()
  return {
    disk,
    store,
    journal,
    id: deviceNamed(letter),
    dots,
    save: async (bytes?: number): Promise<SealedEntry> => {
      const entry = sealedEntry(letter, ++seq, bytes === undefined ? {} : { bytes })
      await store.append({ entries: [entry] })
      return entry
    },
    sync: (server: SyncServer, plan: CyclePlan = { mode: 'full' }) => runCycle({ journal, server, now: () => NOW }, plan),
    /** What the engine does: joins what waits, and packs all it has, and what its state has of entries that left the disk. */
    fold: async (retired: readonly string[] = []): Promise<SnapshotId> => {
      const record = await store.syncRecord()
      const coverage = coverageOf([...dots(), ...retired])
      for (const facts of [...record.waiting, ...(record.joined ? [record.joined] : [])]) joinInto(coverage, facts.coverage)
      const id = `${String(letter)}x${String(++snapshots)}`.padEnd(21, 'A').concat('A') as SnapshotId
      const facts = { id, epoch: { number: 1, keyId: 'e'.repeat(16) }, chunks: 2, coverage }
      const builtOn = record.waiting.at(-1)?.id ?? record.joined?.id
      await store.replaceSnapshot(
        { id, upTo: disk.last, epoch: facts.epoch, chunks: [new Uint8Array([1]), new Uint8Array([2])] },
        { onto: disk.snapshot?.id, joined: record.waiting.map((one) => one.id), outgoing: { facts, builtOn } },
      )
      return id
    },
  }
}

const coverageOf = (dots: readonly string[]): Coverage => {
  const coverage = createCoverage()
  for (const dot of dots) {
    const [writer = '', seq = ''] = dot.split('.')
    addDot(coverage, { writer: writer as WriterId, seq: Number(seq) })
  }
  return coverage
}

const joinInto = (into: Coverage, from: Coverage): void => {
  for (const [writer, { upTo, singles }] of from) {
    for (let seq = 1; seq <= upTo; seq++) addDot(into, { writer, seq })
    for (const seq of singles) addDot(into, { writer, seq })
  }
}
