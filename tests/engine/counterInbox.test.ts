import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { readPublicWeek } from '#domain/offer/readPublicWeek.ts'
import { submissionBytes } from '#domain/visit/submission/submissionBytes.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { openInboxStore } from '#storage/kiosk/inboxStore.ts'
import { openPoster } from '#vault/openPoster.ts'
import { sealForLocation } from '#vault/sealForLocation.ts'
import { aLocation, aRoom } from '#tests/engine/counterOnDisk.ts'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

const started = async () => {
  const location = await aLocation()
  const here = aRoom()
  const counter = await here.open(location)
  await counter.perform('setUpLocation', { locationName: 'Proeflocatie', counterName: 'Balie', staffName: 'Wim', role: 'coordinator' })
  const inbox = await here.room.inbox()
  if (inbox === undefined) throw new Error('no inbox')
  const store = await openInboxStore()
  const place = await vi.waitFor(async () => {
    const found = await store.place(location.header.location)
    if (found === undefined) throw new Error('not published yet')
    return found
  })
  return { location, counter, inbox, store, place, room: here.room }
}

/** As the kiosk does: it knows the public key only. */
const fillIn = async ({ store, place }: Awaited<ReturnType<typeof started>>, submission: Submission) => {
  const sealed = await sealForLocation(place.publicKey, submission.id, submissionBytes(submission) ?? new Uint8Array())
  if (!sealed.ok) throw new Error(sealed.error.kind)
  await store.keep({ id: submission.id, location: place.location, sealed: sealed.value, expDay: '2099-01-01' })
}

const waiting = (counter: OpenCounter) => counter.ask('selfFilledList', { day: HEAD.day }) as { readonly waiting: readonly unknown[] }

test('what a kiosk kept is in the journal once the counter opens, and its sealed copy is gone from this laptop', async () => {
  const here = await started()
  await fillIn(here, { ...HEAD, ...REGISTER })
  expect(await here.inbox.takeIn()).toBe(1)
  expect(waiting(here.counter).waiting).toMatchObject([{ submissionId: HEAD.id, callName: 'Zeepaardje', number: 'AK-7', picture: 'kite' }])
  expect(await here.store.toOpen(here.place.location)).toEqual([])
  expect(await here.store.takenIds(here.place.location, 9)).toEqual([HEAD.id])
  expect(await here.inbox.takeIn()).toBe(0)
})

test('bytes that did not come from our kiosk, a wrong key and an id that is another one are counted, and keep nothing else back', async () => {
  const here = await started()
  const { store, place } = here
  const junk = await sealForLocation(
    place.publicKey,
    'AQECAwQFBgcICQoLDA0ODw',
    new TextEncoder().encode('{"v":1,"html":"<img src=x onerror=alert(1)>"}'),
  )
  const swapped = await sealForLocation(
    place.publicKey,
    'AgECAwQFBgcICQoLDA0ODw',
    submissionBytes({ ...HEAD, ...REGISTER }) ?? new Uint8Array(),
  )
  if (!junk.ok || !swapped.ok) throw new Error('not sealed')
  const bent = junk.value.slice()
  bent[1] = 3
  bent[100] = (bent[100] ?? 0) ^ 1
  for (const [id, sealed] of [
    ['AQECAwQFBgcICQoLDA0ODw', junk.value],
    ['AgECAwQFBgcICQoLDA0ODw', swapped.value],
    ['AwECAwQFBgcICQoLDA0ODw', bent],
  ] as const)
    await store.keep({ id, location: place.location, sealed, expDay: '2099-01-01' })
  await fillIn(here, { ...HEAD, ...REGISTER })
  await here.inbox.takeIn()
  expect(waiting(here.counter).waiting).toHaveLength(1)
  expect(await here.inbox.unreadable()).toBe(3)
})

test('hostile text stays the text that it is', async () => {
  const here = await started()
  const callName = '<img src=x onerror=alert(1)>{{name}} __proto__'
  await fillIn(here, { ...HEAD, ...REGISTER, callName })
  await here.inbox.takeIn()
  expect(waiting(here.counter).waiting).toMatchObject([{ callName }])
})

test('a number that is never kept, typed for a name, is not kept; the rest is', async () => {
  const here = await started()
  await fillIn(here, { ...HEAD, ...REGISTER, callName: 'BSN 123456782' })
  await here.inbox.takeIn()
  expect(waiting(here.counter).waiting).toMatchObject([{ callName: '' }])
})

test('the week follows what is planned, and holds no word that was typed', async () => {
  const here = await started()
  const { counter, store, place } = here
  const added = (await counter.perform('addActivity', { title: 'Koken met Zeepaardje', interest: 'cooking' })) as {
    readonly value: { readonly activityId: RecordId }
  }
  const { from } = readPublicWeek(place.week) ?? {}
  await counter.perform('scheduleSession', { activityId: added.value.activityId, day: from })
  await vi.waitFor(async () => {
    const week = readPublicWeek((await store.place(place.location))?.week)
    expect(week?.sessions.map(({ activityId }) => activityId)).toEqual([added.value.activityId])
  })
  expect(JSON.stringify(await store.place(place.location))).not.toContain('Zeepaardje')
})

test('a key that somebody else pinned on this laptop is noticed and put right', async () => {
  const here = await started()
  const { store, place, location } = here
  await store.unpin(place.location)
  await store.publish({ ...place, publicKey: 'andere' })
  const { openCounterInbox } = await import('#engine/counterInbox.ts')
  const inbox = await openCounterInbox(here.counter, { now: () => 1_790_000_000_000 as never, deviceLetter: 'A' })
  await inbox.publish()
  expect([inbox.keyChanged(), inbox.keyChanged()]).toEqual([true, false])
  expect((await store.place(location.header.location))?.publicKey).toBe(place.publicKey)
})

test('a poster opens the week that it hung up, and another one ends it', async () => {
  const here = await started()
  const { counter, inbox, store, place } = here
  expect(await inbox.poster()).toBeUndefined()
  await counter.perform('hangPoster', { another: false })
  await inbox.publish()
  const first = await openPoster((await inbox.poster()) ?? '')
  const hanging = await store.posterToSend(place.location)
  expect(readPublicWeek(await first?.readWeek(hanging?.sealedWeek ?? new Uint8Array()))).toBeDefined()
  expect(first?.publicKey).toBe(place.publicKey)

  await counter.perform('hangPoster', { another: true })
  await inbox.publish()
  const next = await openPoster((await inbox.poster()) ?? '')
  expect(next?.token).not.toBe(first?.token)
  expect(await first?.readWeek((await store.posterToSend(place.location))?.sealedWeek ?? new Uint8Array())).toBeUndefined()
})
