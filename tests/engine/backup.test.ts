import { afterEach, describe, expect, test } from 'vitest'
import { WORDS, aLocation, aRoom } from '#tests/engine/counterOnDisk.ts'
import { backupOf, restoreBackup } from '#engine/backup.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { deleteJournal } from '#storage/journalStore.ts'
import type { NewLocation } from '#vault/createLocation.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

const freshRoom = () => {
  const made = aRoom()
  rooms.push(made.room)
  return made
}

const names = (counter: OpenCounter): readonly string[] =>
  counter.journal.read
    .all('resident')
    .map(({ callName }) => callName)
    .sort()

const register = (counter: OpenCounter, callName: string) => counter.perform('registerResident', { callName, ageGroup: 'from18' })

/** A counter with two people in it, one of them inside a snapshot, and its backup file. */
const backedUp = async (): Promise<{
  readonly location: NewLocation
  readonly file: Uint8Array
  readonly room: CounterRoom
  readonly counter: OpenCounter
}> => {
  const location = await aLocation()
  const { room, open } = freshRoom()
  const counter = await open(location)
  await register(counter, 'Folded')
  await counter.journal.fold()
  await register(counter, 'Loose')
  const file = await backupOf(counter)
  if (!file.ok) throw new Error('no backup was made')
  return { location, file: file.value, room, counter }
}

/** As if the browser were new: the location is not in the list and has no journal. */
const emptied = async (room: CounterRoom, location: NewLocation): Promise<void> => {
  room.close()
  await (await room.directory()).forget(location.header.location)
  await deleteJournal(location.header.location)
}

describe('a backup file', () => {
  test('brings everything back into an empty browser, and the next start finds it', async () => {
    const { location, file, room } = await backedUp()
    await emptied(room, location)

    const other = freshRoom()
    const restored = await restoreBackup(other.room, file, WORDS)
    expect(restored.ok && names(restored.value)).toEqual(['Folded', 'Loose'])
    other.room.close()
    const again = await freshRoom().open(location)
    expect(names(again)).toEqual(['Folded', 'Loose'])
  })

  test('only adds what is missing to the same counter, however often it is brought back', async () => {
    const { file, room, counter } = await backedUp()
    await register(counter, 'Newer')
    for (let turn = 0; turn < 2; turn++) {
      const restored = await restoreBackup(room, file, WORDS)
      expect(restored.ok && names(restored.value)).toEqual(['Folded', 'Loose', 'Newer'])
      expect(restored.ok && (await restored.value.journal.store.entryCount())).toBe(3)
    }
  })

  test('opens by no other words, and then nothing has changed', async () => {
    const { location, file, room } = await backedUp()
    await emptied(room, location)
    const other = freshRoom()
    expect(await restoreBackup(other.room, file, 'geen van deze woorden')).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } })
    expect(await (await other.room.directory()).find(location.header.location)).toBeUndefined()
  })

  test('of another location is refused while a counter is open', async () => {
    const { file } = await backedUp()
    const { room, open } = freshRoom()
    const counter = await open(await aLocation())
    await register(counter, 'Stays')
    expect(await restoreBackup(room, file, WORDS)).toEqual({ ok: false, error: { kind: 'otherLocation' } })
    expect(names(counter)).toEqual(['Stays'])
  })

  test('that is none, or is cut off or spoiled, is refused by name', async () => {
    const { location, file, room } = await backedUp()
    await emptied(room, location)
    const attempt = async (bytes: Uint8Array) => restoreBackup(freshRoom().room, bytes, WORDS)
    expect(await attempt(new TextEncoder().encode('naam;straat;plaats'))).toEqual({ ok: false, error: { kind: 'notABackup' } })
    expect(await attempt(file.slice(0, file.length - 10))).toEqual({ ok: false, error: { kind: 'truncated' } })
    expect(await attempt(file.map((byte, at) => (at === file.length - 60 ? byte ^ 1 : byte)))).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    })
    expect(await (await room.directory()).find(location.header.location)).toBeUndefined()
  })

  test('holds no name in readable form', async () => {
    const { file } = await backedUp()
    const text = Buffer.from(file).toString('latin1') + Buffer.from(file).toString('utf16le')
    expect(text).not.toContain('Folded')
    expect(text).not.toContain('Loose')
  })
})
