import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { openJournalStore } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'

/** The tables as version 1 of the app made them; this never changes. */
const writtenByVersion1 = async (location: string): Promise<Dexie> => {
  const dexie = new Dexie(`meedoenbalie-journal-${location}`)
  dexie.version(1).stores({
    entries: '++position, &dot, [writer+seq]',
    chunks: '[snapshot+index]',
    parked: '&dot',
    drafts: '&name',
    meta: '&key',
  })
  await dexie.open()
  await dexie.table('entries').bulkAdd([sealedEntry(1, 1), sealedEntry(1, 2)])
  await dexie.table('chunks').put({ snapshot: 'one', index: 0, sealed: new Uint8Array([1, 2]) })
  await dexie.table('drafts').put({ name: 'form', sealed: new Uint8Array([3]) })
  await dexie.table('meta').put({ key: 'snapshot', value: { id: 'one', upTo: 1, epoch: { number: 1, keyId: 'k' } } })
  return dexie
}

describe('a journal that version 1 of the app wrote', () => {
  test('opens with everything in it, and all entries are still to be sent', async () => {
    const location = '1'.repeat(32)
    const written = await writtenByVersion1(location)
    written.close()

    const store = await openJournalStore(location)
    expect((await store.entriesAfter(0)).map(({ dot, position }) => [dot, position])).toEqual([
      [sealedEntry(1, 1).dot, 1],
      [sealedEntry(1, 2).dot, 2],
    ])
    expect((await store.snapshot())?.upTo).toBe(1)
    expect(await store.draft('form')).toEqual(new Uint8Array([3]))
    const sync = await openLocalJournal(location)
    expect(await sync.unsentCount()).toBe(2)
    expect((await sync.marks()).cursor).toBe(0)
  })
})
