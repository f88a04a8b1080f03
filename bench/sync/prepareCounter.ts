import { mkdtemp } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DemoDeeds } from './demoDeeds.ts'
import type { OurSetting } from './OurSetting.ts'
import { writeDeeds } from './teller.ts'
import { openOurServer } from './ourServer.ts'
import { createHttpServer } from '#courier/httpServer.ts'
import { openJournal } from '#engine/journal.ts'
import { instant } from '#kernel/Instant.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import { tokenHash } from '#server/data/tokenHash.ts'
import { sweepJournals } from '#server/journal/sweepJournals.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import { createMemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { createMergedState } from '#sync/mergedState.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import { keyringToBytes } from '#vault/keyringBytes.ts'

/** A counter that has existed for a while, on a server: its folder is copied for each run. */
export interface PreparedCounter {
  readonly folder: string
  readonly newLaptop: OurSetting
  readonly snapshotBytes: number
}

const DAY_MS = 24 * 60 * 60 * 1000

const now = () => instant(Date.now())

/**
 * Entries, a snapshot of all but a tail of them, and the bytes that it covers gone from the server as they are after a
 * week. Made by the parts that a laptop makes them with.
 */
export const prepareCounter = async ({ first }: DemoDeeds, tail: number): Promise<PreparedCounter> => {
  const covered = first.slice(0, first.length - tail)
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-server-'))
  const server = await openOurServer(folder)
  const { keyring } = await createPracticeLocation('bench')
  const location = keyring.location as LocationId
  const data = createSqlJournalData(server.database)
  await data.begin(location, mintGeneration())
  const [teller, newLaptop] = [device(1), device(2)]
  const tokens = await Promise.all(
    [teller, newLaptop].map(async (id) => {
      const [append, sync] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
      const hashes = { appendHash: tokenHash(append), syncHash: tokenHash(sync) }
      await createSqlDeviceDirectory(server.database).put({ location, device: id, at: 1, ...hashes })
      return sync
    }),
  )

  const disk = createMemoryDisk()
  const store = createMemoryJournalStore(disk)
  const state = createMergedState()
  const request: typeof fetch = (input, init) => server.handler(new Request(`http://localhost${input as string}`, init))
  const cycle = async (): Promise<void> => {
    const http = createHttpServer({ request, location, token: tokens[0] ?? '' })
    const { ended } = await runCycle({ journal: createMemoryLocalJournal(disk), server: http, now }, { mode: 'full' })
    if (ended.kind !== 'done') throw new Error(`The cycle ended with ${ended.kind}`)
  }
  const writing = { state, keyring, store, device: teller }
  await writeDeeds(covered, writing)
  await cycle()
  const place = { location, device: teller, writer: 'f'.repeat(16) as WriterId }
  const journal = await openJournal({ now, randomId: () => randomBytes(16).toString('base64url') }, place, keyring, store)
  await journal.fold()
  await cycle()
  const snapshotBytes = disk.snapshot?.chunks.reduce((sum, { length }) => sum + length, 0) ?? Number.NaN
  await sweepJournals({ data, now: () => instant(Date.now() + 8 * DAY_MS) })
  await writeDeeds(first.slice(covered.length), writing)
  await cycle()
  await server.close()
  const laptop = { location, device: newLaptop, syncToken: tokens[1] ?? '', keyring: [...keyringToBytes(keyring)] }
  return { folder, newLaptop: laptop, snapshotBytes }
}

const device = (letter: number): DeviceId => letter.toString(16).padStart(32, '0') as DeviceId
