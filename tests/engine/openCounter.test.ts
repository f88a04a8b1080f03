import { afterEach, describe, expect, test } from 'vitest'
import { aLocation, aRoom } from '#tests/engine/counterOnDisk.ts'
import { keepDraft, readDraft, removeDraft } from '#engine/sealedDraft.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import type { JournalStore } from '#storage/journalStore.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

const openCounter = async (location = aLocation()): Promise<{ readonly counter: OpenCounter; readonly told: string[][] }> => {
  const { room, told, open } = aRoom()
  rooms.push(room)
  return { counter: await open(await location), told }
}

const register = async (counter: OpenCounter, callName: string): Promise<RecordId> => {
  const done = await counter.perform('registerResident', { callName, ageGroup: 'from18' })
  if (!done.ok) throw new Error(`Not registered: ${done.error.kind}`)
  return (done.value as { readonly residentId: RecordId }).residentId
}

describe('an open counter', () => {
  test('a person who was registered is found in any script and any case, also while typing', async () => {
    const { counter } = await openCounter()
    await register(counter, 'Élodie')
    const residentId = await register(counter, 'أَحْمَد')
    for (const text of ['احمد', 'أحمد']) {
      expect(counter.ask('findResidents', { text, limit: 5 })).toMatchObject({ rows: [{ residentId }] })
    }
    expect(counter.ask('findResidents', { text: 'elod', limit: 5 })).toMatchObject({ rows: [{ name: 'Élodie' }] })
  })

  test('deeds asked for at the same moment are done one after another and none is lost', async () => {
    const { counter } = await openCounter()
    await counter.perform('openWalkInHour', {})
    const tickets = await Promise.all(Array.from({ length: 12 }, () => counter.perform('takeTicket', { reason: 'question' })))
    const numbers = tickets.map((ticket) => (ticket.ok ? (ticket.value as { readonly number: string }).number : 'lost'))
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => `A-${String(at + 1)}`))
  })

  test('what is refused leaves no entry on the disk', async () => {
    const { counter } = await openCounter()
    expect(await counter.perform('registerResident', { callName: '', ageGroup: 'from18' })).toMatchObject({
      ok: false,
      error: { kind: 'callNameMissing' },
    })
    expect(await counter.perform('registerResident', { callName: 'Yara', ageGroup: 'under16' })).toMatchObject({
      ok: false,
      error: { kind: 'guardianNeeded' },
    })
    expect(await counter.journal.store.entryCount()).toBe(0)
  })

  test('a draft is sealed, survives, and goes in the same save that makes it superfluous', async () => {
    const { counter } = await openCounter()
    await keepDraft(counter, 'registerResident', { callName: 'Halfway' })
    const sealed = await counter.journal.store.draft('registerResident')
    expect(Buffer.from(sealed ?? []).toString('latin1')).not.toContain('Halfway')
    expect(await readDraft(counter, 'registerResident')).toEqual({ callName: 'Halfway' })
    expect(await readDraft(counter, 'another form')).toBeUndefined()

    await counter.perform('registerResident', { callName: 'Halfway', ageGroup: 'from18' }, 'registerResident')
    expect(await readDraft(counter, 'registerResident')).toBeUndefined()
  })

  test('a draft that finds no room on the disk stays in memory until it does, or until it is done with', async () => {
    const { counter: real } = await openCounter()
    const { store } = real.journal
    let full = true
    const quota = Object.assign(new Error('aborted'), { inner: Object.assign(new Error(''), { name: 'QuotaExceededError' }) })
    const onFullDisk: JournalStore = {
      ...store,
      keepDraft: (name, sealed) => (full ? Promise.reject(quota) : store.keepDraft(name, sealed)),
      removeDraft: (name) => (full ? Promise.reject(quota) : store.removeDraft(name)),
    }
    const counter: OpenCounter = { ...real, journal: { ...real.journal, store: onFullDisk } }
    await keepDraft(real, 'note', { text: 'Before' })

    expect(await keepDraft(counter, 'note', { text: 'After' })).toEqual({ ok: false, error: { kind: 'storageFull' } })
    expect(await readDraft(counter, 'note')).toEqual({ text: 'After' })
    await removeDraft(counter, 'note')
    expect(await readDraft(counter, 'note'), 'thrown away is thrown away, also where nothing can be deleted').toBeUndefined()

    await keepDraft(counter, 'note', { text: 'Once more' })
    full = false
    expect((await keepDraft(counter, 'note', { text: 'Room again' })).ok).toBe(true)
    expect(await readDraft(real, 'note')).toEqual({ text: 'Room again' })
    await removeDraft(counter, 'note')
    expect(await readDraft(real, 'note')).toBeUndefined()
  })

  test('a draft from before the key changed can still be read', async () => {
    const location = await aLocation()
    const { counter } = await openCounter(Promise.resolve(location))
    await keepDraft(counter, 'note', { text: 'Before' })
    const rotated = await rotateEpoch(location.header, counter.journal.keyring)
    const renewed = await openCounter(Promise.resolve({ ...location, ...rotated }))
    expect(await readDraft(renewed.counter, 'note')).toEqual({ text: 'Before' })
    await keepDraft(renewed.counter, 'note', { text: 'After' })
    expect(await readDraft(renewed.counter, 'note')).toEqual({ text: 'After' })
  })

  test('a draft of another form can not be read under this name', async () => {
    const { counter } = await openCounter()
    await keepDraft(counter, 'note', { text: 'secret' })
    const sealed = await counter.journal.store.draft('note')
    await counter.journal.store.keepDraft('other', sealed ?? new Uint8Array())
    expect(await readDraft(counter, 'other')).toBeUndefined()
  })

  test('a second tab of the same counter sees what the first one saved', async () => {
    const location = aLocation()
    const first = await openCounter(location)
    const second = await openCounter(location)
    await register(first.counter, 'Dilan')
    await expect.poll(() => second.told.flat()).toContain('resident')
    expect(second.counter.ask('findResidents', { text: 'dilan', limit: 5 })).toMatchObject({ rows: [{ name: 'Dilan' }] })
  })

  test('a person who was erased is found nowhere any more', async () => {
    const { counter } = await openCounter()
    const residentId = await register(counter, 'Wegwezen')
    await counter.perform('addNote', { residentId, text: 'komt terug' })
    expect((await counter.perform('eraseResident', { residentId })).ok).toBe(true)
    expect(counter.ask('findResidents', { text: 'wegwezen', limit: 5 })).toMatchObject({ rows: [] })
    expect(counter.ask('residentFile', { residentId, day: '2026-09-15' })).toBeUndefined()
    expect(counter.journal.read.all('note')).toEqual([])
  })

  test('the first screen calls a location as it is called now', async () => {
    const { room, open } = aRoom()
    rooms.push(room)
    const location = await aLocation()
    const counter = await open(location)
    await counter.perform('renameLocation', { locationName: 'Azc Bosrand', counterName: 'Balie Oost' })
    const labels = async () => (await (await room.directory()).all()).map(({ label }) => label)
    await expect.poll(labels).toContain('Azc Bosrand')

    // Another laptop's name, come in while this one was closed.
    await (await room.directory()).keep({ ...counter.known, label: 'Zoals het vroeger heette' })
    await room.open(counter.known, location.keyring)
    expect(await labels()).not.toContain('Zoals het vroeger heette')
  })
})
