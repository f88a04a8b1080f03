import type { SaveProblem } from '#engine/door.ts'
import { VAULT_SEALING } from '#engine/Sealing.ts'
import type { Sealing } from '#engine/Sealing.ts'
import { openEntry, sealEntry } from '#engine/sealedEntry.ts'
import { joinSealedSnapshot } from '#engine/sealedSnapshot.ts'
import { createSnapshotKeeping, FOLD_AFTER_ENTRIES } from '#engine/snapshotKeeping.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { Instant } from '#kernel/Instant.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { WrittenOn } from '#queries/ports.ts'
import type { JournalStore, PlacedEntry, SealedEntry } from '#storage/journalStore.ts'
import { afterDots } from '#sync/afterDots.ts'
import { authorChanges } from '#sync/author.ts'
import type { Change, DraftChange } from '#sync/change.ts'
import { covers } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { startHlc, tickHlc, witnessHlc } from '#sync/hlc.ts'
import type { Hlc } from '#sync/hlc.ts'
import { splitIntoEntries } from '#sync/limits.ts'
import type { LimitProblem } from '#sync/limits.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { readAsOne } from '#engine/readAsOne.ts'
import type { RecordReader } from '#sync/recordReader.ts'
import type { Keyring } from '#vault/keyring.ts'

export interface JournalPlace {
  readonly location: LocationId
  /** Random per laptop and location; it names no person. */
  readonly device: DeviceId
  readonly writer: WriterId
}

export interface Written {
  readonly entries: number
  readonly records: readonly string[]
}

/** One location's journal, open: the merged state in memory and the way to add to it. */
export interface Journal {
  readonly state: MergedState
  readonly read: RecordReader<typeof RECORD_SHAPES>
  /** On which laptop a writer was. Entries say it; what came in a snapshot does not. */
  readonly writtenOn: (writer: WriterId) => WrittenOn
  readonly deviceOf: (writer: WriterId) => DeviceId | undefined
  readonly device: DeviceId
  /** Per laptop, when its newest known entry was written, in milliseconds. Entries inside a snapshot do not tell it. */
  readonly heard: () => ReadonlyMap<DeviceId, number>
  readonly keyring: Keyring
  readonly store: JournalStore
  /** Writes drafts as sealed entries, all or none, and answers when they are on the disk. */
  readonly write: (drafts: readonly DraftChange[], doneDraft?: string) => Promise<Result<Written, SaveProblem | LimitProblem>>
  /** Takes in what other tabs wrote; answers the kinds of record that changed. */
  readonly catchUp: () => Promise<readonly string[]>
  /** Packs the state into a local snapshot, so that the next start reads chunks instead of every entry. */
  readonly fold: () => Promise<void>
  /** Whether a snapshot of the server was joined that is not in the local one yet, or the server should get one. */
  readonly isFoldDue: () => Promise<boolean>
  readonly parked: () => number
  readonly entriesSinceFold: () => number
}

export interface JournalDeps {
  readonly now: () => Instant
  readonly randomId: () => string
  readonly sealing?: Sealing
  readonly foldAfterEntries?: number
}

/**
 * Opens the journal: the snapshot is joined and every entry outside it is applied again. What can not be opened is parked
 * and counted; it never keeps the rest from opening.
 */
export const openJournal = async (deps: JournalDeps, place: JournalPlace, keyring: Keyring, store: JournalStore): Promise<Journal> => {
  const { sealing = VAULT_SEALING, foldAfterEntries = FOLD_AFTER_ENTRIES } = deps
  const state = createMergedState()
  const read = readAsOne(createRecordReader(state, RECORD_SHAPES))
  let clock: Hlc = startHlc(place.writer)
  let seen = 0
  let firstWaiting: number | undefined
  let folded = 0
  let mergedSinceOwn = new Map<WriterId, number>()
  const devices = new Map<WriterId, DeviceId>([[place.writer, place.device]])
  const heard = new Map<DeviceId, number>()
  let parkedCount = (await store.parked()).length

  const snapshot = await store.snapshot()
  const isJoined = snapshot !== undefined && (await joinSealedSnapshot(keyring, state, place.location, snapshot, sealing))
  if (isJoined) {
    seen = snapshot.upTo
    folded = snapshot.upTo
  }
  // Entries that a snapshot holds may have left the disk; their numbers are not free for that.
  let seq = Math.max(await store.highestSeq(place.writer), state.coverage.get(place.writer)?.upTo ?? 0)

  const takeIn = (header: EntryHeader, changes: readonly Change[], touchedKinds: Set<string>): void => {
    const { touched } = applyEntry(state, { header, changes })
    read.noticed(touched)
    for (const { record } of touched) touchedKinds.add(record)
    devices.set(header.writer, header.device)
    heard.set(header.device, Math.max(header.hlc.ms, heard.get(header.device) ?? 0))
    clock = witnessHlc(clock, header.hlc, deps.now())
    if (header.writer !== place.writer) {
      mergedSinceOwn.set(header.writer, Math.max(header.seq, mergedSinceOwn.get(header.writer) ?? 0))
    }
  }

  const takeInStored = async (rows: readonly PlacedEntry[]): Promise<readonly string[]> => {
    const fresh = rows.filter((row) => !covers(state.coverage, dotOf(row)))
    const opened = await Promise.all(fresh.map((row) => openEntry(keyring, place.location, row, sealing)))
    const touchedKinds = new Set<string>()
    const unreadable = []
    for (const [index, row] of fresh.entries()) {
      const entry = opened[index]
      if (entry === undefined) continue
      if (entry.ok) takeIn(entry.value.header, entry.value.changes, touchedKinds)
      else if (entry.error === 'keyMissing') firstWaiting = Math.min(firstWaiting ?? row.position, row.position)
      else unreadable.push({ dot: row.dot, header: row.header, sealed: row.sealed, why: entry.error })
    }
    if (unreadable.length > 0) {
      await store.park(unreadable)
      parkedCount = (await store.parked()).length
    }
    seen = rows.at(-1)?.position ?? seen
    return [...touchedKinds]
  }

  const keeping = createSnapshotKeeping({
    location: place.location,
    keyring,
    sealing,
    foldAfterEntries,
    store,
    state,
    now: deps.now,
    randomId: deps.randomId,
    local: isJoined ? snapshot.id : undefined,
    joined: read.forgetAll,
    takeIn: async () => {
      await takeInStored(await store.entriesAfter(seen))
      // An entry that waits for its key must be read again at the next start, so the snapshot ends before it.
      return Math.min(seen, (firstWaiting ?? Infinity) - 1)
    },
  })
  await takeInStored(await store.entriesAfter(seen))
  await keeping.joinNew()

  const write = async (drafts: readonly DraftChange[], doneDraft?: string): Promise<Result<Written, SaveProblem | LimitProblem>> => {
    const parts = splitIntoEntries(authorChanges(state, drafts))
    if (!parts.ok) return parts
    const { epoch } = keyring.newest()
    const made: { header: EntryHeader; changes: readonly Change[]; row: SealedEntry }[] = []
    let tick = clock
    const merged = [...mergedSinceOwn].map(([writer, last]): Dot => ({ writer, seq: last }))
    for (const changes of parts.value) {
      tick = tickHlc(tick, deps.now())
      const dot: Dot = { writer: place.writer, seq: seq + made.length + 1 }
      const after = made.length === 0 ? afterDots(place.writer, merged) : []
      const header: EntryHeader = { v: 1, location: place.location, device: place.device, ...dot, hlc: tick, after, epoch }
      const bytes = await sealEntry(keyring, { header, changes }, sealing)
      made.push({ header, changes, row: { dot: dotKey(dot), ...dot, ...bytes } })
    }
    let last: number
    try {
      last = await store.append({ entries: made.map(({ row }) => row), ...(doneDraft === undefined ? {} : { doneDraft }) })
    } catch (error) {
      // The transaction was rolled back whole: no entry has these numbers, so the next deed may take them.
      return err(saveProblemOf(error))
    }
    if (last - made.length === seen) seen = last
    seq += made.length
    clock = tick
    mergedSinceOwn = new Map()
    const touchedKinds = new Set<string>()
    for (const { header, changes } of made) takeIn(header, changes, touchedKinds)
    return ok({ entries: made.length, records: [...touchedKinds] })
  }

  return {
    state,
    read,
    writtenOn: (writer) => {
      const device = devices.get(writer)
      if (device === undefined) return 'notKnown'
      return device === place.device ? 'thisLaptop' : 'anotherLaptop'
    },
    deviceOf: (writer) => devices.get(writer),
    device: place.device,
    heard: () => heard,
    keyring,
    store,
    write,
    catchUp: async () => {
      parkedCount = (await store.parked()).length
      const touched = await takeInStored(await store.entriesAfter(seen))
      return (await keeping.joinNew()) ? Object.keys(RECORD_SHAPES) : touched
    },
    fold: async () => {
      folded = (await keeping.fold()) ?? folded
    },
    isFoldDue: keeping.isDue,
    parked: () => parkedCount,
    entriesSinceFold: () => seen - folded,
  }
}

const dotOf = (row: SealedEntry): Dot => ({ writer: row.writer as WriterId, seq: row.seq })
