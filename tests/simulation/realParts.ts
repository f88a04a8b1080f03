import Dexie from 'dexie'
import { IDBFactory as FakeFactory, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb'
import { VAULT_SEALING } from '#engine/Sealing.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import { headerKeys } from '#tests/simulation/headerKeys.ts'
import type { MakeParts, SimDisk } from '#tests/simulation/SimParts.ts'
import { sqliteServer } from '#tests/simulation/sqliteServer.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'

/** The product's own parts: Dexie on an IndexedDB, AES-GCM and HPKE, the server's handler on SQLite, and the client that speaks HTTP to it. */
export const realParts: MakeParts = async ({ dice, now }) => {
  const { header } = await createPracticeLocation('Proeflocatie')
  const location = header.location as LocationId
  const server = await sqliteServer({ location, dice, now })
  return {
    location,
    sealing: VAULT_SEALING,
    together: false,
    newDisk: () => Promise.resolve(diskOf(location, new FakeFactory())),
    firstKeys: headerKeys(header),
    server,
    close: server.close,
  }
}

const diskOf = (location: LocationId, factory: IDBFactory): SimDisk => {
  /** Each laptop has an IndexedDB of its own; Dexie takes the one that is named when a database is opened. */
  const onDisk = <T>(open: () => T): T => {
    Dexie.dependencies = { indexedDB: factory, IDBKeyRange: FakeKeyRange }
    return open()
  }
  return {
    openStore: () => onDisk(() => openJournalStore(location)),
    openSync: () => onDisk(() => openLocalJournal(location)),
    copy: async () => {
      const copied = new FakeFactory()
      const source = onDisk(() => openJournalDatabase(location)).dexie
      await source.open()
      const target = await openedOn(copied, location)
      for (const table of source.tables) await target.table(table.name).bulkAdd(await table.toArray())
      source.close()
      target.close()
      return diskOf(location, copied)
    },
  }
}

const openedOn = async (factory: IDBFactory, location: LocationId): Promise<Dexie> => {
  Dexie.dependencies = { indexedDB: factory, IDBKeyRange: FakeKeyRange }
  const { dexie } = openJournalDatabase(location)
  return dexie.open()
}
