import 'fake-indexeddb/auto'
import { openJournalStore } from '#storage/journalStore.ts'
import { createMemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import type { JournalUnderTest } from '#tests/contracts/journalUnderTest.ts'
import { localJournalContract } from '#tests/contracts/localJournal.contract.ts'
import { filesAndTrayContract } from '#tests/contracts/filesAndTray.contract.ts'
import { localSnapshotsContract } from '#tests/contracts/localSnapshots.contract.ts'
import { lostSnapshotsContract } from '#tests/contracts/lostSnapshots.contract.ts'
import { aLocation } from '#tests/support/aLocation.ts'

const inMemory = async (): Promise<JournalUnderTest> => {
  const disk = createMemoryDisk()
  const store = createMemoryJournalStore(disk)
  const aside = async () => (await store.parked()).map(({ dot, why }) => [dot, why] as const)
  return { store, sync: createMemoryLocalJournal(disk), aside }
}

const inIndexedDb = async (): Promise<JournalUnderTest> => {
  const location = aLocation()
  const store = await openJournalStore(location)
  const sync = await openLocalJournal(location)
  return { store, sync, aside: async () => (await sync.parked()).map(({ dot, why }) => [dot, why] as const) }
}

for (const contract of [localJournalContract, localSnapshotsContract, lostSnapshotsContract, filesAndTrayContract]) {
  contract('in memory', inMemory)
  contract('in IndexedDB', inIndexedDb)
}
