import { err, ok } from '#kernel/Result.ts'
import { instant } from '#kernel/Instant.ts'
import { createMemoryJournalData } from '#server/data/memoryJournalData.ts'
import type { MemoryJournalData } from '#server/data/memoryJournalData.ts'
import { presentSnapshot, snapshotChunk } from '#server/journal/downloadSnapshot.ts'
import type { Actor, JournalDeps, TokenKind } from '#server/journal/JournalDeps.ts'
import { pullEntries } from '#server/journal/pullEntries.ts'
import { pushEntries } from '#server/journal/pushEntries.ts'
import { offerSnapshot, storeSnapshotChunk } from '#server/journal/uploadSnapshot.ts'
import type { ServerFailure, SyncServer } from '#sync/cycle/SyncServer.ts'
import type { DeviceId } from '#sync/entryHeader.ts'
import type { Generation } from '#sync/journalPlace.ts'
import { LOCATION } from '#tests/contracts/sealedEntries.ts'

export interface ServerInMemory {
  readonly data: MemoryJournalData
  readonly deps: JournalDeps
  readonly reach: (device: DeviceId, token?: TokenKind) => SyncServer
}

/** The real rules of the server on a storage in memory, without a line in between. */
export const serverInMemory = async (now = () => instant(1_790_000_000_000)): Promise<ServerInMemory> => {
  const data = createMemoryJournalData()
  let minted = 0
  const mintGeneration = () => (++minted).toString(16).padStart(32, '0') as Generation
  await data.begin(LOCATION, mintGeneration())
  const deps: JournalDeps = { data, now, mintGeneration, closedEpochs: () => Promise.resolve(() => false) }

  const reach = (device: DeviceId, token: TokenKind = 'sync'): SyncServer => {
    const actor: Actor = { location: LOCATION, device, token }
    const known = async <T>(answer: Promise<T | undefined>) => {
      const value = await answer
      return value === undefined ? err({ kind: 'notThere' as const }) : ok(value)
    }
    return {
      push: (request) => known(pushEntries(deps, actor, request)),
      pull: (request) => (token === 'sync' ? known(pullEntries(deps, actor, request)) : Promise.resolve(err({ kind: 'forbidden' }))),
      snapshotHead: async () => ok(await presentSnapshot(deps, actor)),
      snapshotChunk: (id, index) => known(snapshotChunk(deps, actor, id, index)),
      offerSnapshot: (offer) => known(offerSnapshot(deps, actor, offer)),
      putChunk: async (id, index, bytes) => {
        const outcome = await storeSnapshotChunk(deps, actor, { id, index, bytes })
        return outcome === 'kept' ? ok(null) : err({ kind: 'serverError' })
      },
    }
  }
  return { data, deps, reach }
}

/** A line that does to each request what `fate` says, before or after the server heard it. */
export const badLine = (server: SyncServer, fate: () => 'goes' | 'lost' | 'answerLost' | 'twice'): SyncServer => {
  const over =
    <A extends readonly unknown[], T>(call: (...input: A) => Promise<T>) =>
    async (...input: A): Promise<T> => {
      const failed = (kind: ServerFailure['kind']) => err({ kind }) as T
      switch (fate()) {
        case 'goes':
          return call(...input)
        case 'lost':
          return failed('offline')
        case 'answerLost':
          await call(...input)
          return failed('deadline')
        case 'twice':
          await call(...input)
          return call(...input)
      }
    }
  return {
    push: over(server.push),
    pull: over(server.pull),
    snapshotHead: over(server.snapshotHead),
    snapshotChunk: over(server.snapshotChunk),
    offerSnapshot: over(server.offerSnapshot),
    putChunk: over(server.putChunk),
  }
}
