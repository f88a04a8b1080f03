import { afterEach, describe, expect, test } from 'vitest'
import { sealEntry } from '#engine/sealedEntry.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { dotKey } from '#sync/dot.ts'
import { decodeHeader } from '#sync/entryHeader.ts'
import type { DeviceId } from '#sync/entryHeader.ts'
import { aLocation, anId, aRoom, aWriter, named, openOnDisk } from '#tests/engine/counterOnDisk.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

const inbox = (counter: OpenCounter): readonly ConflictRow[] => counter.ask('conflictInbox', null) as readonly ConflictRow[]

const phoneIn = (counter: OpenCounter, residentId: RecordId): string | undefined => counter.journal.read.find('resident', residentId)?.phone

/** Two tabs of one counter that both have the same person's form open. */
const twoTabs = async () => {
  const location = await aLocation()
  const open = async (): Promise<OpenCounter> => {
    const { room, open: openIn } = aRoom()
    rooms.push(room)
    return openIn(location)
  }
  const [left, right] = [await open(), await open()]
  const done = await left.perform('registerResident', { callName: 'Samira', ageGroup: 'from18', phone: '0612000000' })
  if (!done.ok) throw new Error('not registered')
  const { residentId } = done.value as { readonly residentId: RecordId }
  await expect.poll(() => phoneIn(right, residentId)).toBe('0612000000')
  return { left, right, residentId }
}

describe('two tabs that change the same field', () => {
  test('both keep both values, and after a choice in one of them neither asks any more', async () => {
    const { left, right, residentId } = await twoTabs()
    const saw = { phone: '0612000000' }
    await left.perform('changeResident', { residentId, set: { phone: '0612111111' }, saw })
    await expect.poll(() => phoneIn(right, residentId)).toBe('0612111111')
    // The form on the right was opened before, so it does not know of the other number.
    await right.perform('changeResident', { residentId, set: { phone: '0612222222' }, saw })
    await expect.poll(() => inbox(left)).toHaveLength(1)
    for (const tab of [left, right]) {
      expect(
        inbox(tab)[0]
          ?.values.map(({ stored }) => stored)
          .toSorted(),
      ).toEqual(['0612111111', '0612222222'])
      expect(inbox(tab)[0]?.values.map(({ writtenOn }) => writtenOn)).toEqual(['thisLaptop', 'thisLaptop'])
      expect(tab.ask('conflictCount', null)).toBe(1)
      expect(tab.ask('residentFile', { residentId, day: '2026-09-15' })).toMatchObject({ conflicts: 1 })
    }

    const row = inbox(left)[0]
    if (!row) throw new Error('nothing to choose')
    const choice = { record: row.record, id: row.id, field: row.stored, value: '0612111111', saw: row.saw }
    expect(await left.perform('chooseValue', choice)).toEqual({ ok: true, value: null })
    await expect.poll(() => inbox(right)).toEqual([])
    for (const tab of [left, right]) {
      expect([inbox(tab), tab.ask('conflictCount', null), phoneIn(tab, residentId)]).toEqual([[], 0, '0612111111'])
    }
    expect(await right.perform('chooseValue', { ...choice, value: '0612222222' })).toEqual({ ok: false, error: { kind: 'alreadyChosen' } })

    await left.perform('undoChoice', { record: row.record, id: row.id, field: row.stored, value: '0612222222' })
    await expect.poll(() => inbox(right)).toHaveLength(1)
  })

  test('different fields of one person ask nothing', async () => {
    const { left, right, residentId } = await twoTabs()
    await left.perform('changeResident', { residentId, set: { phone: '0612111111' }, saw: { phone: '0612000000' } })
    await right.perform('changeResident', { residentId, set: { wishes: ['cooking'] }, saw: { wishes: [] } })
    await expect.poll(() => left.journal.read.find('resident', residentId)?.wishes).toEqual(['cooking'])
    await expect.poll(() => phoneIn(right, residentId)).toBe('0612111111')
    expect([inbox(left), inbox(right)]).toEqual([[], []])
  })
})

test('an entry says on which laptop it was written, and what nobody says is not known', async () => {
  const location = await aLocation()
  const id = anId()
  const { journal, store } = await openOnDisk(location)
  await journal.write(named(id, 'Rahel'))
  const [row] = await store.entriesAfter(0)
  const own = decodeHeader(row?.header ?? new Uint8Array())
  if (!own.ok) throw new Error('the header must be readable')
  const writer = aWriter()
  const elsewhere = { ...own.value, device: 'e'.repeat(32) as DeviceId, writer, hlc: { ...own.value.hlc, writer }, seq: 1 }
  const changes = [{ kind: 'field', record: 'resident', id, field: 'callName', value: 'Rahel T.', replaces: [] }] as const
  const sealed = await sealEntry(location.keyring, { header: elsewhere, changes })
  await store.append({ entries: [{ dot: dotKey(elsewhere), writer, seq: 1, ...sealed }] })
  await journal.catchUp()
  expect(journal.read.conflicts()).toHaveLength(1)
  expect([own.value.writer, writer, aWriter()].map(journal.writtenOn)).toEqual(['thisLaptop', 'anotherLaptop', 'notKnown'])
})
