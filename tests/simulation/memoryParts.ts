import { copyMemoryDisk, createMemoryDisk } from '#storage/MemoryDisk.ts'
import type { MemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import type { Generation } from '#sync/journalPlace.ts'
import { CHEAP_SEALING } from '#tests/simulation/cheapSealing.ts'
import { coreServer } from '#tests/simulation/coreServer.ts'
import { drawHex } from '#tests/simulation/drawnNames.ts'
import { epochKeys } from '#tests/simulation/epochKeys.ts'
import type { MakeParts, SimDisk } from '#tests/simulation/SimParts.ts'

/** Disks and server in memory, a cheap seal: thousands of schedules a minute, each the same way every time. */
export const memoryParts: MakeParts = async ({ dice, now }) => {
  const location = drawHex(dice, 16) as LocationId
  const mintGeneration = (): Generation => drawHex(dice, 16) as Generation
  return {
    location,
    sealing: CHEAP_SEALING,
    together: true,
    newDisk: () => Promise.resolve(diskOf(createMemoryDisk())),
    firstKeys: epochKeys(location, dice),
    server: await coreServer({ location, now, mintGeneration }),
    close: () => Promise.resolve(),
  }
}

const diskOf = (disk: MemoryDisk): SimDisk => ({
  openStore: () => Promise.resolve(createMemoryJournalStore(disk)),
  openSync: () => Promise.resolve({ ...createMemoryLocalJournal(disk), close: () => undefined }),
  copy: () => Promise.resolve(diskOf(copyMemoryDisk(disk))),
})
