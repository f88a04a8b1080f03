import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import { createKioskDesk } from '#courier/kiosk/kioskDesk.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { openInboxStore } from '#storage/kiosk/inboxStore.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { sealForLocation } from '#vault/sealForLocation.ts'

const HERE = '00112233445566778899aabbccddeeff'
const TODAY = calendarDate(2026, 11, 26) ?? ('' as never)

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

const aDesk = async () => {
  const store = await openInboxStore()
  const { publicKey } = await locationInboxKey(createRoot(HERE))
  await store.publish({ location: HERE, label: 'Elderhoeve', publicKey, letter: 'B', week: { v: 1 } })
  const kept: string[] = []
  const desk = createKioskDesk({ store: () => Promise.resolve(store), today: () => TODAY, kept: (location) => kept.push(location) })
  return { desk, store, kept, publicKey }
}

test('the door gives what is public and takes what is sealed', async () => {
  const { desk, store, kept, publicKey } = await aDesk()
  expect(await desk.facts(HERE)).toEqual({ location: HERE, locationName: 'Elderhoeve', publicKey, week: { v: 1 } })
  expect(await desk.ticketNumber(HERE)).toBe('BK-1')
  expect(await desk.ticketNumber(HERE)).toBe('BK-2')

  const sealed = await sealForLocation(publicKey, 'AAECAwQFBgcICQoLDA0ODw', new Uint8Array(10))
  expect(await desk.keep(HERE, sealed.ok ? sealed.value : new Uint8Array())).toEqual({ ok: true, value: null })
  expect(kept).toEqual([HERE])
  expect((await store.toSend(HERE, 9)).map(({ id, expDay }) => [id, expDay])).toEqual([['AAECAwQFBgcICQoLDA0ODw', '2026-12-10']])
})

test('bytes that are not sealed are refused, so that nothing readable can come to lie on the disk', async () => {
  const { desk, store, kept } = await aDesk()
  expect(await desk.keep(HERE, new TextEncoder().encode('Zeepaardje'))).toEqual({ ok: false, error: { kind: 'notSealed' } })
  expect(await store.toSend(HERE, 9)).toEqual([])
  expect(kept).toEqual([])
})

test('a location that was never opened on this laptop has no facts and no tickets', async () => {
  const { desk } = await aDesk()
  expect(await desk.facts('x'.repeat(32))).toBeUndefined()
  expect(await desk.ticketNumber('x'.repeat(32))).toBeUndefined()
})

test('a disk that refuses is told by what it lacks', async () => {
  const { store } = await aDesk()
  const { publicKey } = await locationInboxKey(createRoot(HERE))
  const sealed = await sealForLocation(publicKey, 'AAECAwQFBgcICQoLDA0ODw', new Uint8Array(10))
  const failing = (error: Error) =>
    createKioskDesk({
      store: () => Promise.resolve({ ...store, keep: () => Promise.reject(error) }),
      today: () => TODAY,
      kept: () => undefined,
    }).keep(HERE, sealed.ok ? sealed.value : new Uint8Array())
  expect(await failing(new DOMException('no room', 'QuotaExceededError'))).toEqual({ ok: false, error: { kind: 'storageFull' } })
  expect(await failing(new Error('broken'))).toEqual({ ok: false, error: { kind: 'storageFailed' } })
})
