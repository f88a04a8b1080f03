import type { EntryRow } from '#storage/journalDatabase.ts'
import { chunksInOrder, dropChunks } from '#storage/MemoryDisk.ts'
import type { MemoryDisk } from '#storage/MemoryDisk.ts'
import { createPortion } from '#storage/unsentPortion.ts'
import { covers } from '#sync/coverage.ts'
import type { LocalJournal, NamedEntry } from '#sync/cycle/LocalJournal.ts'
import { judgeKnown } from '#sync/cycle/judgeKnown.ts'
import { afterAside, afterOvertaken, afterPage, afterPush, afterRestart, afterUpload, marksOf } from '#sync/cycle/syncRecord.ts'
import type { WriterId } from '#sync/dot.ts'

/** The exchange's side of a disk in memory. */
export const createMemoryLocalJournal = (disk: MemoryDisk): LocalJournal => {
  const unsent = (): EntryRow[] => [...disk.entries.values()].filter((row) => row.unsent === 1)
  const confirm = (row: EntryRow, confirmedAt: number): void => {
    disk.entries.set(row.dot, { ...unmarked(row), confirmedAt })
  }
  const dropOutgoing = (): void => {
    const id = disk.outgoing?.facts.id
    const isWaiting = disk.sync.waiting.some((one) => one.id === id)
    dropChunks(disk, (snapshot) => snapshot === id && !isWaiting)
    disk.outgoing = undefined
  }
  const add = (entry: NamedEntry, at: number): boolean => {
    const { dot, header, sealed } = entry
    const here = disk.entries.get(dot)
    if (here === undefined) {
      const [writer = '', seq = ''] = dot.split('.')
      disk.entries.set(dot, { position: ++disk.last, dot, writer, seq: Number(seq), header, sealed, confirmedAt: at })
      return true
    }
    if (judgeKnown(here, entry) === 'taken') disk.parked.set(`${dot}.came`, { dot: `${dot}.came`, header, sealed, why: 'server.dotTaken' })
    else confirm(here, at)
    return false
  }
  const confirmCovered = ({ coverage }: Parameters<LocalJournal['putAside']>[0], at: number): void => {
    for (const row of unsent()) if (covers(coverage, { writer: row.writer as WriterId, seq: row.seq })) confirm(row, at)
  }

  // Each function does all it does before anything else runs: that is its transaction.
  const answer = <T>(value: T): Promise<T> => Promise.resolve(value)

  return {
    marks: () => answer(marksOf(disk.sync)),
    unsentCount: () => answer(unsent().length),
    unsentAfter: (position, portion) => {
      const chosen = createPortion(portion)
      unsent()
        .filter((row) => (row.position ?? 0) > position)
        .every(chosen.take)
      return answer(chosen.taken)
    },
    settlePush: (settled) => {
      const next = afterPush(disk.sync, settled)
      if (next === undefined) return answer(false)
      for (const dot of settled.confirmed) {
        const row = disk.entries.get(dot)
        if (row !== undefined) confirm(row, settled.at)
      }
      for (const { dot, why } of settled.aside) {
        const row = disk.entries.get(dot)
        if (row === undefined) continue
        disk.entries.set(dot, unmarked(row))
        disk.parked.set(dot, { dot, header: row.header, sealed: row.sealed, why: `server.${why}` })
      }
      disk.sync = next
      return answer(true)
    },
    takePage: (page) => {
      const next = afterPage(disk.sync, page)
      if (next === undefined) return answer(undefined)
      for (const { seq, header, sealed } of page.unreadable) {
        const dot = `unreadable.${page.place.generation}.${String(seq)}`
        disk.parked.set(dot, { dot, header, sealed, why: 'headerUnreadable' })
      }
      const added = page.entries.filter((entry) => add(entry, page.at)).length
      disk.sync = next
      return answer(added)
    },
    startAgain: (generation) => {
      const next = afterRestart(disk.sync, generation)
      if (next === undefined) return answer(undefined)
      for (const row of disk.entries.values()) disk.entries.set(row.dot, { ...unmarked(row), unsent: 1 })
      dropOutgoing()
      disk.sync = next
      return answer(undefined)
    },
    chunksHere: (snapshot) => answer([...(disk.serverChunks.get(snapshot)?.keys() ?? [])].toSorted((a, b) => a - b)),
    keepChunk: (snapshot, index, sealed) => {
      disk.serverChunks.set(snapshot, new Map(disk.serverChunks.get(snapshot)).set(index, sealed))
      return answer(undefined)
    },
    putAside: (facts, download, at) => {
      disk.sync = afterAside(disk.sync, facts, download)
      if (disk.sync.place.generation === download.asked) confirmCovered(facts, at)
      const kept = [...disk.sync.waiting.map(({ id }) => id), disk.outgoing?.facts.id]
      dropChunks(disk, (snapshot) => !kept.some((id) => id === snapshot))
      return answer(undefined)
    },
    outgoing: () => answer(disk.outgoing && { ...disk.outgoing, chunks: chunksInOrder(disk, disk.outgoing.facts.id) }),
    dropOutgoing: (snapshot, by) => {
      if (disk.outgoing?.facts.id === snapshot) dropOutgoing()
      if (by !== undefined) disk.sync = afterOvertaken(disk.sync, by)
      return answer(undefined)
    },
    outgoingIsCurrent: (facts, asked, at) => {
      disk.sync = afterUpload(disk.sync, facts, asked)
      if (disk.outgoing?.facts.id === facts.id) dropOutgoing()
      if (disk.sync.place.generation === asked) confirmCovered(facts, at)
      return answer(undefined)
    },
  }
}

const unmarked = ({ position = 0, dot, writer, seq, header, sealed }: EntryRow): EntryRow => ({
  position,
  dot,
  writer,
  seq,
  header,
  sealed,
})
