import { afterEach, describe, expect, test } from 'vitest'
import { aLocation, aRoom } from '#tests/engine/counterOnDisk.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { parkedFile, parkedTray, retryParked } from '#engine/parkedTray.ts'
import { localTime } from '#kernel/localTime.ts'
import { instant } from '#kernel/Instant.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import { readBackup } from '#vault/backupFile.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

const freshRoom = () => {
  const made = aRoom()
  rooms.push(made.room)
  return made
}

const register = (counter: OpenCounter, callName: string) => counter.perform('registerResident', { callName, ageGroup: 'from18' })

const names = (counter: OpenCounter | undefined): readonly string[] =>
  (counter?.journal.read.all('resident') ?? []).map(({ callName }) => callName).toSorted()

const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))

/** A counter whose first entry was spoiled on the disk before it was opened again; a snapshot stands for what comes after. */
const withSpoiledEntry = async (): Promise<{ readonly location: NewLocation; readonly room: CounterRoom; readonly good: Uint8Array }> => {
  const location = await aLocation()
  const first = freshRoom()
  const written = await first.open(location)
  await register(written, 'Spoiled')
  const [entry] = await written.journal.store.entriesAfter(0)
  if (entry === undefined) throw new Error('nothing was written')
  await openJournalDatabase(location.header.location).entries.update(entry.position, { sealed: flip(entry.sealed) })
  first.room.close()

  const { room, open } = freshRoom()
  const counter = await open(location)
  await register(counter, 'Later')
  await counter.journal.fold()
  return { location, room, good: entry.sealed }
}

describe('what lies aside', () => {
  test('is told by when, where and why, and never by what is in it', async () => {
    const { room } = await withSpoiledEntry()
    const counter = room.current()
    const tray = counter && (await parkedTray(counter))
    const dot = (await counter?.journal.store.parked())?.[0]?.dot
    expect(tray?.ok && tray.value).toEqual([{ key: dot, why: 'damaged', written: localTime(instant(1_790_000_000_000)), on: 'thisLaptop' }])
    expect(counter?.card().parked).toBe(1)
  })

  test('goes into a file as it came, with the way to open it once it can be', async () => {
    const { room, good } = await withSpoiledEntry()
    const counter = room.current()
    const file = counter && (await parkedFile(counter))
    const content = file?.ok === true ? await readBackup(file.value) : undefined
    expect(content?.ok === true && content.value.entries.map(({ sealed }) => sealed)).toEqual([flip(good)])
  })

  test('stays when it still can not be opened, however often it is tried', async () => {
    const { room } = await withSpoiledEntry()
    for (let turn = 0; turn < 2; turn++) {
      const counter = room.current()
      expect(counter && (await retryParked(room, counter))).toEqual({ ok: true, value: { opened: 0, offered: 0, left: 1 } })
    }
    expect(names(room.current())).toEqual(['Later'])
  })

  test('opens when its bytes are well again, is shown at once and at the next start, and is counted no more', async () => {
    const { room, location, good } = await withSpoiledEntry()
    const counter = room.current()
    const [row] = (await counter?.journal.store.parked()) ?? []
    if (counter === undefined || row === undefined) throw new Error('nothing lies aside')
    await counter.journal.store.park([{ ...row, sealed: good }])
    expect(await retryParked(room, counter)).toEqual({ ok: true, value: { opened: 1, offered: 0, left: 0 } })
    expect(names(counter)).toEqual(['Later', 'Spoiled'])
    expect(counter.card().parked).toBe(0)
    expect(await counter.journal.store.unsentCount()).toBe(2)

    room.close()
    const again = freshRoom()
    expect(names(await again.open(location))).toEqual(['Later', 'Spoiled'])
  })

  test('a good copy that came under the name of spoiled bytes takes their place', async () => {
    const { room, good } = await withSpoiledEntry()
    const counter = room.current()
    const [row] = (await counter?.journal.store.parked()) ?? []
    if (counter === undefined || row === undefined) throw new Error('nothing lies aside')
    const [writer = '', seq = ''] = row.dot.split('.')
    await counter.journal.store.takeFromFile({
      entries: [{ dot: row.dot, writer, seq: Number(seq), header: row.header, sealed: good }],
      aside: [],
    })
    expect(await retryParked(room, counter)).toMatchObject({ ok: true, value: { opened: 1 } })
    expect(names(counter)).toEqual(['Later', 'Spoiled'])
    // The spoiled bytes go at the next try, now that what they stand for is here.
    expect(await retryParked(room, counter)).toMatchObject({ ok: true, value: { left: 0 } })
  })

  test('what the server did not take is offered to it again', async () => {
    const { room, open } = freshRoom()
    const counter = await open(await aLocation())
    await register(counter, 'Refused')
    const { store } = counter.journal
    const [entry] = await store.entriesAfter(0)
    if (entry === undefined) throw new Error('nothing was written')
    await store.park([{ dot: entry.dot, header: entry.header, sealed: entry.sealed, why: 'server.tooLarge' }])
    const tray = await parkedTray(counter)
    expect(tray.ok && tray.value.map(({ why }) => why)).toEqual(['notTaken'])
    expect(await retryParked(room, counter)).toEqual({ ok: true, value: { opened: 0, offered: 1, left: 0 } })
    expect(await store.unsentCount()).toBe(1)
  })
})
