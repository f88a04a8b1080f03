import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, test } from 'vitest'
import { createHttpServer } from '#courier/httpServer.ts'
import { DEVICE_KEY } from '#engine/deviceFacts.ts'
import { keepServerAccess, syncTokenOf } from '#engine/serverAccess.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { instant } from '#kernel/Instant.ts'
import { journalDatabaseName } from '#storage/journalDatabase.ts'
import { createMemoryMirrorFiles } from '#storage/mirror/memoryMirrorFiles.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { aLocation } from '#tests/engine/counterOnDisk.ts'
import { aPage, endAll, mirrored, names, openNew, register, unlocked } from '#tests/engine/pagesWithMirror.ts'
import { dotsOn } from '#tests/courier/serverRows.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

afterEach(endAll)

const exchange = async (server: SyncServer, location: string, token: string, mode: 'full' | 'pushOnly') => {
  const request: typeof fetch = (path, init) => server.handler(new Request(new URL(path as string, 'http://localhost:8080'), init))
  const journal = await openLocalJournal(location)
  const outcome = await runCycle(
    { journal, server: createHttpServer({ request, location, token }), now: () => instant(Date.now()) },
    { mode },
  )
  journal.close()
  return { ended: outcome.ended.kind, unsent: outcome.unsent, pushed: outcome.pushed }
}

const deviceOf = async ({ journal }: OpenCounter): Promise<DeviceId> => (await journal.store.remembered(DEVICE_KEY)) as DeviceId

test('a laptop whose databases are gone sends what was unsent while locked, and has the rest again from the server', async () => {
  const files = createMemoryMirrorFiles()
  const made = await aLocation()
  const location = made.header.location
  const server = await syncServer()
  const counter = await openNew(aPage(files).room, made)
  const tokens = await server.enrol(location as LocationId, await deviceOf(counter))
  await keepServerAccess(counter, tokens)
  for (const name of ['Verstuurd', 'Ook verstuurd']) await register(counter, name)
  expect(await exchange(server, location, tokens.syncToken, 'full')).toMatchObject({ ended: 'done', unsent: 0 })
  for (const name of ['Niet verstuurd', 'Ook niet']) await register(counter, name)
  await mirrored(files, location, 4)
  endAll()
  await Dexie.delete(journalDatabaseName(location))

  const again = await unlocked(aPage(files).room, location)
  expect(await exchange(server, location, tokens.appendToken, 'pushOnly')).toMatchObject({ ended: 'done', unsent: 0 })
  expect(await dotsOn(server)).toHaveLength(4)
  const syncToken = await syncTokenOf(again)
  expect(await exchange(server, location, syncToken ?? '', 'full')).toMatchObject({ ended: 'done', unsent: 0 })
  await again.journal.catchUp()
  expect(names(again).toSorted()).toEqual(['Niet verstuurd', 'Ook niet', 'Ook verstuurd', 'Verstuurd'])
  expect(new Set(await dotsOn(server)).size, 'and nothing is there twice').toBe(4)
})

test('also where nothing was unsent the words open it, and all comes back from the server', async () => {
  const files = createMemoryMirrorFiles()
  const made = await aLocation()
  const location = made.header.location
  const server = await syncServer()
  const counter = await openNew(aPage(files).room, made)
  const tokens = await server.enrol(location as LocationId, await deviceOf(counter))
  await keepServerAccess(counter, tokens)
  await register(counter, 'Verstuurd')
  await exchange(server, location, tokens.syncToken, 'full')
  endAll()
  // The next day: the file is written anew, without entries.
  await unlocked(aPage(files).room, location)
  await mirrored(files, location, 0)
  endAll()
  await Dexie.delete(journalDatabaseName(location))

  const { room, told } = aPage(files)
  const again = await unlocked(room, location)
  expect([names(again), told]).toEqual([[], ['putBack']])
  await exchange(server, location, (await syncTokenOf(again)) ?? '', 'full')
  await again.journal.catchUp()
  expect(names(again)).toEqual(['Verstuurd'])
})
