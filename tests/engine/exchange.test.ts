import { afterEach, describe, expect, test } from 'vitest'
import { WORDS, aLocation, aWriter } from '#tests/engine/counterOnDisk.ts'
import { createCounterRoom } from '#engine/counterRoom.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import { exchangeOf, takeInExchange } from '#engine/exchange.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { instant } from '#kernel/Instant.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'
import { deleteJournal } from '#storage/journalStore.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { unlock } from '#vault/unlock.ts'
import type { Keyring } from '#vault/keyring.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

interface AtLaptop {
  readonly room: CounterRoom
  readonly counter: OpenCounter
}

/** One disk stands for two laptops here: each is emptied before the other is used, and goes by file only. */
const atNewLaptop = async ({ header }: Pick<NewLocation, 'header'>, words = WORDS): Promise<AtLaptop> => {
  for (const room of rooms.splice(0)) room.close()
  await deleteJournal(header.location)
  const keyring = await unlock(header, words)
  if (!keyring.ok) throw new Error('It did not open')
  return openedWith({ header }, keyring.value)
}

const openedWith = async ({ header }: Pick<NewLocation, 'header'>, keyring: Keyring): Promise<AtLaptop> => {
  const room = createCounterRoom({ writer: aWriter(), now: () => instant(1_790_000_000_000), changed: () => {}, saved: () => {} })
  rooms.push(room)
  const known = { location: header.location, label: header.label, practice: false, header }
  await (await room.directory()).keep(known)
  return { room, counter: await room.open(known, keyring) }
}

const register = (counter: OpenCounter, callName: string) => counter.perform('registerResident', { callName, ageGroup: 'from18' })

const names = ({ room }: AtLaptop): readonly string[] =>
  (room.current()?.journal.read.all('resident') ?? []).map(({ callName }) => callName).toSorted()

const fileOf = async (counter: OpenCounter): Promise<Uint8Array> => {
  const file = await exchangeOf(counter)
  if (!file.ok) throw new Error('no file was made')
  return file.value
}

const takeIn = ({ room }: AtLaptop, file: Uint8Array) => {
  const counter = room.current()
  if (counter === undefined) throw new Error('No counter is open')
  return takeInExchange(room, counter, file)
}

describe('a file between two laptops', () => {
  test('brings what is new, says how many, and counts as unsent until a server has it', async () => {
    const location = await aLocation()
    const first = await atNewLaptop(location)
    await register(first.counter, 'Amal')
    await register(first.counter, 'Bilal')
    const file = await fileOf(first.counter)

    const second = await atNewLaptop(location)
    await register(second.counter, 'Chidi')
    expect(await takeIn(second, file)).toEqual({ ok: true, value: { added: 2, aside: 0, waits: false } })
    expect(names(second)).toEqual(['Amal', 'Bilal', 'Chidi'])
    expect(await second.counter.journal.store.unsentCount()).toBe(3)
  })

  test('twice, or an older one after a newer one, changes nothing', async () => {
    const location = await aLocation()
    const first = await atNewLaptop(location)
    await register(first.counter, 'Amal')
    const older = await fileOf(first.counter)
    await register(first.counter, 'Bilal')
    const newer = await fileOf(first.counter)

    const second = await atNewLaptop(location)
    const added: number[] = []
    for (const file of [newer, older, newer]) {
      const taken = await takeIn(second, file)
      added.push(taken.ok ? taken.value.added : -1)
    }
    expect(added).toEqual([2, 0, 0])
    expect(names(second)).toEqual(['Amal', 'Bilal'])
  })

  test('both ways, both have the same', async () => {
    const location = await aLocation()
    const first = await atNewLaptop(location)
    await register(first.counter, 'Amal')
    const there = await fileOf(first.counter)
    const second = await atNewLaptop(location)
    await register(second.counter, 'Chidi')
    await takeIn(second, there)
    const back = await fileOf(second.counter)
    const again = await atNewLaptop(location)
    await takeIn(again, there)
    expect(await takeIn(again, back)).toEqual({ ok: true, value: { added: 1, aside: 0, waits: false } })
    expect(names(again)).toEqual(['Amal', 'Chidi'])
  })

  test('brings what is only in the snapshot of the other laptop too, and the next start finds it', async () => {
    const location = await aLocation()
    const first = await atNewLaptop(location)
    await register(first.counter, 'Amal')
    await first.counter.journal.fold()
    const { store } = first.counter.journal
    // As after thirty days with a server: the entry itself has left this disk.
    const { entries } = openJournalDatabase(location.header.location)
    await entries.toCollection().modify((row: { unsent?: 1; confirmedAt?: number }) => {
      delete row.unsent
      row.confirmedAt = 1
    })
    expect(await store.retireConfirmed(2)).toBe(1)
    await register(first.counter, 'Bilal')
    const file = await fileOf(first.counter)

    const second = await atNewLaptop(location)
    await register(second.counter, 'Chidi')
    expect(await takeIn(second, file)).toEqual({ ok: true, value: { added: 1, aside: 0, waits: false } })
    expect(names(second)).toEqual(['Amal', 'Bilal', 'Chidi'])
    second.room.close()
    const keyring = await unlock(location.header, WORDS)
    expect(keyring.ok && names(await openedWith(location, keyring.value))).toEqual(['Amal', 'Bilal', 'Chidi'])
  })

  test('after the key changed: the entries wait on a laptop that was away, and open at its next opening', async () => {
    const location = await aLocation()
    const first = await atNewLaptop(location)
    await register(first.counter, 'Amal')
    const rotated = await rotateEpoch(location.header, first.counter.journal.keyring)
    await first.room.keepHeader(rotated.header)
    const renewed = await openedWith({ header: rotated.header }, rotated.keyring)
    await register(renewed.counter, 'Bilal')
    const file = await fileOf(renewed.counter)

    const second = await atNewLaptop(location)
    expect(await takeIn(second, file)).toEqual({ ok: true, value: { added: 2, aside: 0, waits: true } })
    expect(names(second)).toEqual(['Amal'])
    const listed = await (await second.room.directory()).find(location.header.location)
    second.room.close()
    const header = readLocationHeader(listed?.header)
    const keyring = header.ok ? await unlock(header.value, WORDS) : header
    if (!header.ok || !keyring.ok) throw new Error('It did not open')
    expect(names(await openedWith({ header: header.value }, keyring.value))).toEqual(['Amal', 'Bilal'])
  })

  test('of another location, cut or spoiled, it changes nothing', async () => {
    const first = await atNewLaptop(await aLocation())
    await register(first.counter, 'Amal')
    const file = await fileOf(first.counter)
    const other = await atNewLaptop(await aLocation())
    await register(other.counter, 'Stays')
    expect(await takeIn(other, file)).toEqual({ ok: false, error: { kind: 'otherLocation' } })
    const own = await fileOf(other.counter)
    expect(await takeIn(other, own.slice(0, -1))).toEqual({ ok: false, error: { kind: 'truncated' } })
    expect(
      await takeIn(
        other,
        own.map((byte, at) => (at === own.length - 5 ? byte ^ 1 : byte)),
      ),
    ).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    })
    expect(names(other)).toEqual(['Stays'])
    expect(await other.counter.journal.store.entryCount()).toBe(1)
  })
})
