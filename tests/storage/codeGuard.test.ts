import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { claimCode } from '#storage/codeGuard.ts'
import { JOURNAL_CODE, journalDatabaseName, openJournalDatabase } from '#storage/journalDatabase.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'
import { aLocation } from '#tests/support/aLocation.ts'

describe('two versions of the app in two tabs', () => {
  test('the older one can not save after the newer one has written, and what it had saved stays', async () => {
    const location = aLocation()
    const store = await openJournalStore(location)
    await store.append({ entries: [sealedEntry(1, 1)] })

    const newer = openJournalDatabase(location)
    await newer.dexie.open()
    await claimCode(newer, JOURNAL_CODE + 1)

    await expect(store.append({ entries: [sealedEntry(1, 2)] })).rejects.toMatchObject({ name: 'OlderCodeError' })
    const courier = await openLocalJournal(location)
    await expect(courier.dropOutgoing('A'.repeat(22) as never, undefined)).rejects.toMatchObject({ name: 'OlderCodeError' })
    expect(await store.entryCount()).toBe(1)
  })

  test('the older one is told, and closes, when the newer one changes the tables', async () => {
    const location = aLocation()
    let told = 0
    const store = await openJournalStore(location, () => told++)
    const name = journalDatabaseName(location)
    const newer = new Dexie(name)
    newer.version(JOURNAL_CODE + 1).stores({ entries: '++position, &dot, [writer+seq], unsent', later: '&key' })
    await newer.open()
    expect(told).toBe(1)
    await expect(store.append({ entries: [sealedEntry(1, 1)] })).rejects.toMatchObject({ name: 'DatabaseClosedError' })
    expect(await newer.table('entries').count()).toBe(0)
  })

  test('what is being typed in the older one is kept as a draft all the same, and is there after loading the page again', async () => {
    const location = aLocation()
    const store = await openJournalStore(location, () => undefined)
    const newer = new Dexie(journalDatabaseName(location))
    newer.version(JOURNAL_CODE + 1).stores({ drafts: '&name', later: '&key' })
    await newer.open()
    await store.keepDraft('resident', Uint8Array.of(1, 2, 3))
    expect(await newer.table('drafts').toArray()).toEqual([{ name: 'resident', sealed: Uint8Array.of(1, 2, 3) }])
    // The newer one was not disturbed by it.
    expect(newer.isOpen()).toBe(true)
  })

  test('a draft for which there is no room is still a failure', async () => {
    const store = await openJournalStore(aLocation())
    store.close()
    await expect(store.keepDraft('resident', Uint8Array.of(1))).rejects.toMatchObject({ name: 'DatabaseClosedError' })
  })

  test('the same version in two tabs goes on saving in both', async () => {
    const location = aLocation()
    const first = await openJournalStore(location)
    const second = await openJournalStore(location)
    await first.append({ entries: [sealedEntry(1, 1)] })
    await second.append({ entries: [sealedEntry(2, 1)] })
    expect(await first.entryCount()).toBe(2)
  })
})
