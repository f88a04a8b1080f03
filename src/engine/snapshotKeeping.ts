import type { Sealing } from '#engine/Sealing.ts'
import { joinSealedSnapshot, sealSnapshot } from '#engine/sealedSnapshot.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { Fold, JournalStore } from '#storage/journalStore.ts'
import { countDots, coversAll, joinCoverage, createCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { newestOfThisLife } from '#sync/cycle/syncRecord.ts'
import type { SyncRecord } from '#sync/cycle/syncRecord.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'
import type { MergedState } from '#sync/mergedState.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'
import type { Keyring } from '#vault/keyring.ts'

/** A new snapshot after this many entries keeps the start fast, here and for a laptop that joins (DESIGN §4). */
export const FOLD_AFTER_ENTRIES = 2000

/** Entries stay this long after the server confirmed them, so that a server that was put back gets them again. */
const KEEP_CONFIRMED_MS = 30 * 24 * 60 * 60 * 1000

/** Another tab may fold at the same moment; then its snapshot is joined first. */
const MOST_TRIES = 3

export interface SnapshotKeepingDeps {
  readonly location: string
  readonly keyring: Keyring
  readonly sealing: Sealing
  /** The server gets a snapshot when this much is new. */
  readonly foldAfterEntries: number
  readonly store: JournalStore
  readonly state: MergedState
  readonly now: () => Instant
  readonly randomId: () => string
  /** The local snapshot that is in the state already. */
  readonly local: string | undefined
  /** Everything may have changed. */
  readonly joined: () => void
  /** Takes in what is on the disk and answers up to which position a snapshot may stand for the entries. */
  readonly takeIn: () => Promise<number>
}

/** Joins snapshots of other tabs and of the server into the state, and packs the state into one for the disk and the server. */
export interface SnapshotKeeping {
  /** Whether anything was joined. */
  readonly joinNew: () => Promise<boolean>
  /** Answers up to which position the local snapshot stands now; undefined where nothing was written. */
  readonly fold: () => Promise<number | undefined>
  /** Whether the server should get a snapshot, or one that came from it is not on this disk's own yet. */
  readonly isDue: () => Promise<boolean>
}

export const createSnapshotKeeping = (deps: SnapshotKeepingDeps): SnapshotKeeping => {
  const { location, keyring, sealing, store, state } = deps
  let local = deps.local
  const inState = new Set<SnapshotId>()

  const joinLocal = async (): Promise<boolean> => {
    if ((await store.snapshotId()) === local) return false
    const snapshot = await store.snapshot()
    if (snapshot === undefined || !(await joinSealedSnapshot(keyring, state, location, snapshot, sealing))) return false
    local = snapshot.id
    return true
  }

  const joinWaiting = async (): Promise<boolean> => {
    const { waiting } = await store.syncRecord()
    if (waiting.every(({ id }) => inState.has(id))) return false
    let any = false
    for (const { facts, chunks } of await store.waitingSnapshots()) {
      if (inState.has(facts.id)) continue
      // Where the key is missing or a chunk does not open it goes on waiting, and is told of.
      const stored = { id: facts.id, upTo: 0, epoch: facts.epoch, chunks }
      if (!(await joinSealedSnapshot(keyring, state, location, stored, sealing))) continue
      inState.add(facts.id)
      any = true
    }
    return any
  }

  const joinNew = async (): Promise<boolean> => {
    const own = await joinLocal()
    const others = await joinWaiting()
    if (own || others) deps.joined()
    return own || others
  }

  const foldOnce = async (): Promise<number | undefined> => {
    await joinNew()
    const upTo = await deps.takeIn()
    const record = await store.syncRecord()
    const theirs = newestJoined(record, inState)
    const forServer = await serverNeeds(deps, record, theirs)
    const id = deps.randomId()
    const { epoch } = keyring.newest()
    const coverage = copyOf(state.coverage)
    // The texts are made before the first await inside, so they and the coverage are of the same moment.
    const sealed = await sealSnapshot(keyring, state, { location, id, upTo }, sealing)
    const facts = { id: id as SnapshotId, epoch, chunks: sealed.chunks.length, coverage }
    const fold: Fold = { onto: local, joined: [...inState], ...(forServer ? { outgoing: { facts, builtOn: theirs?.id } } : {}) }
    if (!(await store.replaceSnapshot(sealed, fold))) return undefined
    local = id
    inState.clear()
    return upTo
  }

  return {
    joinNew,
    fold: async () => {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const upTo = await foldOnce()
        if (upTo === undefined) continue
        await store.retireConfirmed(deps.now() - KEEP_CONFIRMED_MS)
        return upTo
      }
      return undefined
    },
    isDue: async () => {
      const record = await store.syncRecord()
      if (inState.size > 0) return true
      if (!(await serverNeeds(deps, record, record.joined))) return false
      if (record.refill && record.joined !== undefined && coversAll(record.joined.coverage, state.coverage)) {
        await store.nothingToRefill(record.joined.id)
        return false
      }
      return true
    },
  }
}

/** The server's snapshot that is in the state, whether the disk's own snapshot holds it already or will with this fold. */
const newestJoined = (record: SyncRecord, inState: ReadonlySet<SnapshotId>): SnapshotFacts | undefined =>
  newestOfThisLife(record, [...inState]) ?? record.joined

/** After a server was put back, it gets a snapshot once everything else is there. Otherwise when there is much that is new. */
const serverNeeds = async (
  { store, state, foldAfterEntries }: SnapshotKeepingDeps,
  record: SyncRecord,
  theirs: SnapshotFacts | undefined,
): Promise<boolean> => {
  if (record.place.generation === NO_GENERATION || record.owed !== undefined || (await store.hasOutgoing())) return false
  if (record.refill) return (await store.unsentCount()) === 0
  const known = theirs === undefined ? 0 : countDots(theirs.coverage)
  return countDots(state.coverage) - known >= foldAfterEntries
}

const copyOf = (coverage: Coverage): Coverage => {
  const copy = createCoverage()
  joinCoverage(copy, coverage)
  return copy
}
