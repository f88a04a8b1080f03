import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openCourierChannel } from '#courier/openCourierChannel.ts'
import { DEVICE_KEY } from '#engine/deviceFacts.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { keepServerAccess, syncTokenOf } from '#engine/serverAccess.ts'
import { instant } from '#kernel/Instant.ts'
import { journalDatabaseName } from '#storage/journalDatabase.ts'
import { createMemoryMirrorFiles } from '#storage/mirror/memoryMirrorFiles.ts'
import { readMirror } from '#storage/mirror/readMirror.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { aLocation } from '#tests/engine/counterOnDisk.ts'
import type { aWriter } from '#tests/engine/counterOnDisk.ts'
import { aPage, endAll, mirrored, names, openNew, register, unlocked } from '#tests/engine/pagesWithMirror.ts'

afterEach(endAll)

const counterWithTwo = async () => {
  const files = createMemoryMirrorFiles()
  const made = await aLocation()
  const { location } = made.header
  const { room } = aPage(files)
  const counter = await openNew(room, made)
  await register(counter, 'Dilan')
  await register(counter, 'Yara')
  await mirrored(files, location, 2)
  const device = await counter.journal.store.remembered(DEVICE_KEY)
  return { files, location, counter, device }
}

describe('a database that was emptied', () => {
  test('everything that was unsent is back, under the same dots, and somebody is told', async () => {
    const { files, location, counter, device } = await counterWithTwo()
    const before = (await counter.journal.store.entriesAfter(0)).map(({ dot }) => dot)
    endAll()
    await Dexie.delete(journalDatabaseName(location))

    const { room, told } = aPage(files)
    const again = await unlocked(room, location)
    expect(names(again).toSorted()).toEqual(['Dilan', 'Yara'])
    expect(told).toEqual(['putBack'])
    expect(await again.journal.store.remembered(DEVICE_KEY), 'the server takes entries of this device only').toBe(device)
    const courier = await openLocalJournal(location)
    expect((await courier.unsentAfter(0, { entries: 100, bytes: 1e6 })).map(({ dot }) => dot)).toEqual(before)
    courier.close()
  })

  test('when the list of locations is gone too, the four words open the counter as before', async () => {
    const { files, location } = await counterWithTwo()
    endAll()
    await Dexie.delete(journalDatabaseName(location))
    const list = new Dexie('meedoenbalie-locations')
    await list.open()
    await list.table('locations').clear()
    list.close()

    const { room, told } = aPage(files)
    expect((await (await room.directory()).all()).map((known) => [known.location, known.label])).toContainEqual([location, 'Proeflocatie'])
    expect(names(await unlocked(room, location)).toSorted()).toEqual(['Dilan', 'Yara'])
    expect(told).toContain('putBack')
  })

  test('the tokens are back, so that the courier can send what is unsent and fetch the rest', async () => {
    const { files, location, counter } = await counterWithTwo()
    await keepServerAccess(counter, { appendToken: 'append-token', syncToken: 'sync-token' })
    await expect.poll(async () => (await readMirror(files, location)).facts?.tokens?.appendToken, { interval: 2 }).toBe('append-token')
    endAll()
    await Dexie.delete(journalDatabaseName(location))

    const again = await unlocked(aPage(files).room, location)
    expect(await syncTokenOf(again)).toBe('sync-token')
    const courier = await openLocalJournal(location)
    expect(await courier.appendToken()).toBe('append-token')
    courier.close()
  })

  test('a page that goes on under its own name never gives a number twice', async () => {
    const { files, location, counter } = await counterWithTwo()
    const [{ writer } = { writer: '' }] = await counter.journal.store.entriesAfter(0)
    endAll()
    await Dexie.delete(journalDatabaseName(location))
    const again = await unlocked(aPage(files, writer as ReturnType<typeof aWriter>).room, location)
    await register(again, 'Later')
    const dots = (await again.journal.store.entriesAfter(0)).map(({ dot }) => dot)
    expect(new Set(dots).size).toBe(dots.length)
    expect(names(again).toSorted()).toEqual(['Dilan', 'Later', 'Yara'])
  })

  test('where the mirror is gone too, that is told', async () => {
    const { location } = await counterWithTwo()
    endAll()
    await Dexie.delete(journalDatabaseName(location))
    const { room, told } = aPage(createMemoryMirrorFiles())
    expect(names(await unlocked(room, location))).toEqual([])
    expect(told).toEqual(['emptied'])
  })

  test('only what is missing is taken in, as often as it is asked', async () => {
    const { files, location, counter } = await counterWithTwo()
    const [first] = await counter.journal.store.entriesAfter(0)
    endAll()
    const raw = new Dexie(journalDatabaseName(location))
    await raw.open()
    await raw.table('entries').where('dot').equals(first!.dot).delete()
    raw.close()
    for (const expected of [['putBack'], []]) {
      const { room, told } = aPage(files)
      const again = await unlocked(room, location)
      expect([(await again.journal.store.entriesAfter(0)).length, told]).toEqual([2, expected])
      endAll()
    }
  })
})

test('once the courier says that the server has everything, no entry stays in the mirror, and what opens the counter does', async () => {
  const { files, location, counter } = await counterWithTwo()
  const journal = await openLocalJournal(location)
  const confirmed = (await journal.unsentAfter(0, { entries: 100, bytes: 1e6 })).map(({ dot }) => dot)
  const { place } = await journal.marks()
  await journal.settlePush({ asked: place.generation, place, confirmed, aside: [], own: undefined, at: instant(1) })
  journal.close()
  const courier = openCourierChannel(location, { written: () => undefined, reported: () => undefined })
  courier.sayPulled()
  await mirrored(files, location, 0)
  courier.close()
  await register(counter, 'Nieuw')
  await mirrored(files, location, 1)
})

describe('a mirror that is no use', () => {
  test('files that are damaged, of something else or can not be read keep nobody from opening', async () => {
    const { files, location } = await counterWithTwo()
    endAll()
    const junk = await files.hold(location, 'junk')
    junk?.append(Uint8Array.of(2, 255, 255, 255, 255, 1, 2))
    junk?.close()
    expect(names(await unlocked(aPage(files).room, location))).toHaveLength(2)
    endAll()
    const refuses = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'))
    const none = { locations: refuses, read: refuses, hold: refuses, removeIfLeft: refuses, removeAll: refuses }
    const { room, told } = aPage(none)
    const counter = await unlocked(room, location)
    await register(counter, 'Still')
    expect([names(counter).length, told]).toEqual([3, []])
  })

  test('a browser that does not answer about its files keeps nobody waiting for ever', async () => {
    const { location } = await counterWithTwo()
    endAll()
    const never = (): Promise<never> => new Promise(() => undefined)
    const { room } = aPage({ ...createMemoryMirrorFiles(), read: never, hold: never })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let opened: OpenCounter | undefined
      void unlocked(room, location).then((counter) => (opened = counter))
      const end = performance.now() + 20_000
      while (opened === undefined && performance.now() < end) {
        await new Promise((resolve) => setImmediate(resolve))
        await vi.advanceTimersByTimeAsync(100)
      }
      expect(opened && names(opened)).toHaveLength(2)
    } finally {
      vi.useRealTimers()
    }
  })
})

test('practice is never mirrored', async () => {
  const files = createMemoryMirrorFiles()
  const counter = await openNew(aPage(files).room, await aLocation(), true)
  await register(counter, 'Oefening')
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(await files.locations()).toEqual([])
})

test('a location that is taken off this laptop takes its mirror along', async () => {
  const files = createMemoryMirrorFiles()
  const made = await aLocation()
  const { room } = aPage(files)
  await openNew(room, made)
  await mirrored(files, made.header.location, 0)
  room.close()
  await (await room.directory()).forget(made.header.location)
  expect(await files.locations()).toEqual([])
})
