import type { EntryRow } from '#storage/journalDatabase.ts'
import type { JournalStore, PlacedEntry } from '#storage/journalStore.ts'
import { chunksInOrder, dropChunks } from '#storage/MemoryDisk.ts'
import type { MemoryDisk } from '#storage/MemoryDisk.ts'
import { sortOut } from '#storage/takeFromFile.ts'
import { afterCompared, afterJoined } from '#sync/cycle/syncRecord.ts'
import { sealedLength } from '#sync/sealedBytes.ts'

/** The engine's side of a disk in memory. */
export const createMemoryJournalStore = (disk: MemoryDisk): JournalStore => {
  const rows = (): EntryRow[] => [...disk.entries.values()]
  const answer = <T>(value: T): Promise<T> => Promise.resolve(value)

  return {
    append: ({ entries, doneDraft }) => {
      if (entries.some(({ dot }, index) => disk.entries.has(dot) || entries.findIndex((one) => one.dot === dot) < index)) {
        return Promise.reject(new Error('A dot is there already'))
      }
      for (const { dot, writer, seq, header, sealed } of entries) {
        disk.entries.set(dot, { position: ++disk.last, dot, writer, seq, header, sealed, unsent: 1 })
      }
      if (doneDraft !== undefined) disk.drafts.delete(doneDraft)
      return answer(disk.last)
    },
    entriesAfter: (position) =>
      answer(
        rows()
          .map(placed)
          .filter((row) => row.position > position),
      ),
    missing: (dots) => answer(new Set(dots.filter((dot) => !disk.entries.has(dot)))),
    entryCount: () => answer(disk.entries.size),
    highestSeq: (writer) =>
      answer(
        Math.max(
          0,
          ...rows()
            .filter((row) => row.writer === writer)
            .map(({ seq }) => seq),
        ),
      ),
    snapshot: () => answer(disk.snapshot),
    snapshotId: () => answer(disk.snapshot?.id),
    replaceSnapshot: (snapshot, { onto, joined, outgoing }) => {
      if (disk.snapshot?.id !== onto) return answer(false)
      disk.snapshot = snapshot
      if (joined.length > 0) disk.sync = afterJoined(disk.sync, joined)
      const superseded = [...joined, ...(outgoing === undefined ? [] : [disk.outgoing?.facts.id])]
      dropChunks(disk, (id) => superseded.some((one) => one === id))
      if (outgoing !== undefined) {
        disk.outgoing = outgoing
        disk.serverChunks.set(outgoing.facts.id, new Map(snapshot.chunks.entries()))
      }
      return answer(true)
    },
    waitingSnapshots: () => answer(disk.sync.waiting.map((facts) => ({ facts, chunks: chunksInOrder(disk, facts.id) }))),
    syncRecord: () => answer(disk.sync),
    nothingToRefill: (joined) => {
      disk.sync = afterCompared(disk.sync, joined)
      return answer(undefined)
    },
    hasOutgoing: () => answer(disk.outgoing !== undefined),
    unsentCount: () => answer(rows().filter(({ unsent }) => unsent === 1).length),
    unconfirmed: (bytes) => {
      const isRefused = (dot: string): boolean => disk.parked.get(dot)?.why.startsWith('server.') === true
      let left = bytes
      const newest = rows()
        .filter(({ dot, unsent }) => unsent === 1 || isRefused(dot))
        .toReversed()
      const end = newest.findIndex((row) => (left -= sealedLength(row)) < 0)
      return answer((end < 0 ? newest : newest.slice(0, end)).toReversed())
    },
    retireConfirmed: (before) => {
      const retired = rows().filter(
        ({ unsent, confirmedAt, position = 0 }) =>
          unsent === undefined && confirmedAt !== undefined && confirmedAt < before && position <= (disk.snapshot?.upTo ?? 0),
      )
      for (const { dot } of retired) disk.entries.delete(dot)
      return answer(retired.length)
    },
    park: (parked) => {
      for (const row of parked) disk.parked.set(row.dot, row)
      return answer(undefined)
    },
    parked: () => answer([...disk.parked.values()]),
    takeFromFile: ({ entries, aside }) => {
      const { added, taken } = sortOut(entries, (dot) => disk.entries.get(dot))
      for (const { dot, writer, seq, header, sealed } of added) {
        disk.entries.set(dot, { position: ++disk.last, dot, writer, seq, header, sealed, unsent: 1 })
      }
      for (const row of [...aside, ...taken]) disk.parked.set(row.dot, row)
      return answer(added.length)
    },
    offerAgain: (dots) => {
      const here = dots.map((dot) => disk.entries.get(dot)).filter((row) => row !== undefined)
      for (const row of here) disk.entries.set(row.dot, { ...placed(row), unsent: 1 })
      for (const dot of dots) disk.parked.delete(dot)
      return answer(here.length)
    },
    comeAgain: (comeRight) => {
      for (const { parked: name, entry } of comeRight) {
        if (entry !== undefined) {
          const present = disk.entries.get(entry.dot) ?? { unsent: 1 as const }
          disk.entries.delete(entry.dot)
          const { dot, writer, seq, header, sealed } = entry
          disk.entries.set(dot, { ...present, position: ++disk.last, dot, writer, seq, header, sealed })
        }
        disk.parked.delete(name)
      }
      return answer(undefined)
    },
    draft: (name) => answer(disk.drafts.get(name)),
    keepDraft: (name, sealed) => {
      disk.drafts.set(name, sealed)
      return answer(undefined)
    },
    removeDraft: (name) => {
      disk.drafts.delete(name)
      return answer(undefined)
    },
    remembered: (key) => answer(disk.remembered.get(key)),
    remember: (key, value) => {
      disk.remembered.set(key, value)
      return answer(undefined)
    },
    close: () => undefined,
  }
}

const placed = ({ position = 0, dot, writer, seq, header, sealed }: EntryRow): PlacedEntry => ({
  position,
  dot,
  writer,
  seq,
  header,
  sealed,
})
