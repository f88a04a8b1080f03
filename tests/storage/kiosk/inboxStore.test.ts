import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import type { KioskPlace } from '#storage/kiosk/inboxDatabase.ts'
import { openInboxStore, WAITING_MOST } from '#storage/kiosk/inboxStore.ts'

const HERE = '00112233445566778899aabbccddeeff'
const THERE = '11112233445566778899aabbccddeeff'
const place: KioskPlace = { location: HERE, label: 'Elderhoeve', publicKey: 'sleutel', letter: 'A', week: { v: 1 } }

const row = (number: number, location = HERE) => ({
  id: `id-${String(number)}`,
  location,
  sealed: Uint8Array.of(number % 256),
  expDay: '2026-12-10',
})

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

test('a flood of 600 leaves the first 500 as they are and tells the others that it is full', async () => {
  const store = await openInboxStore()
  const answers = []
  for (let number = 0; number < 600; number++) answers.push(await store.keep(row(number)))

  expect(answers.filter((answer) => answer.ok)).toHaveLength(WAITING_MOST)
  expect(new Set(answers.slice(WAITING_MOST).map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(['{"ok":false,"error":{"kind":"full"}}']),
  )
  const kept = await store.toSend(HERE, 1000)
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(Array.from({ length: 500 }, (_, number) => row(number).id)))
  expect(kept.find(({ id }) => id === 'id-77')?.sealed).toEqual(Uint8Array.of(77))
  // Another location on this laptop is not full, and there is room again once a server has some.
  expect((await store.keep(row(700, THERE))).ok).toBe(true)
  await store.sent(['id-1', 'id-2'])
  expect((await store.keep(row(701))).ok).toBe(true)
})

test('the same one again is kept once', async () => {
  const store = await openInboxStore()
  await store.keep(row(1))
  await store.keep(row(1))
  expect(await store.toSend(HERE, 10)).toHaveLength(1)
})

test('the key that was pinned first stays, whatever else comes with another one', async () => {
  const store = await openInboxStore()
  expect((await store.publish(place)).ok).toBe(true)
  expect(await store.publish({ ...place, publicKey: 'andere', label: 'Elders' })).toEqual({ ok: false, error: { kind: 'keyChanged' } })
  expect(await store.place(HERE)).toEqual(place)
  expect((await store.publish({ ...place, label: 'Elderhoeve Zuid' })).ok).toBe(true)
  expect((await store.place(HERE))?.label).toBe('Elderhoeve Zuid')
  expect(await store.place(THERE)).toBeUndefined()
})

test('numbers on tickets go up within a day and begin again the next', async () => {
  const store = await openInboxStore()
  const numbers = await Promise.all([1, 2, 3].map(() => store.nextTicket(HERE, '2026-11-26')))
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3]))
  expect(await store.nextTicket(HERE, '2026-11-27')).toBe(1)
})

test('what a laptop sent, opened and fetched is not kept twice, and what was taken in leaves no bytes', async () => {
  const store = await openInboxStore()
  await store.keep(row(1))
  await store.sent(['id-1'])
  expect(await store.came([row(1), row(2)])).toBe(1)
  expect((await store.toOpen(HERE)).map(({ id }) => id)).toEqual(['id-1', 'id-2'])

  await store.taken(['id-1'])
  await store.unreadable(['id-2'])

  expect(await store.toOpen(HERE)).toEqual([])
  expect(await store.came([row(1), row(2)])).toBe(0)
  expect(await store.takenIds(HERE, 10)).toEqual(['id-1', 'id-2'])
  expect(await store.unreadableCount(HERE)).toBe(1)
  await store.forget(['id-1', 'id-2'])
  expect(await store.takenIds(HERE, 10)).toEqual([])
  expect(await store.unreadableCount(HERE)).toBe(1)
})

test('what expired goes, but not what nobody else has', async () => {
  const store = await openInboxStore()
  await store.keep(row(1))
  await store.keep(row(2))
  await store.sent(['id-2'])
  await store.dropExpired('2026-12-10')
  expect(await store.toOpen(HERE)).toHaveLength(2)
  await store.dropExpired('2026-12-11')
  expect((await store.toOpen(HERE)).map(({ id }) => id)).toEqual(['id-1'])
})
