import { randomBytes } from 'node:crypto'
import type { LoadedLaptop } from './loadedLaptop.ts'
import { createSqlDeviceDirectory } from '#server/data/sqlDeviceDirectory.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { tokenHash } from '#server/data/tokenHash.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'

const LAPTOPS = 4

/** Locations with four laptops each, in an order in which neighbours are of different locations. */
export const enrolLaptops = async (database: SqlDatabase, locations: number): Promise<readonly LoadedLaptop[]> => {
  const data = createSqlJournalData(database)
  const devices = createSqlDeviceDirectory(database)
  const all = Array.from({ length: locations }, () => randomBytes(16).toString('hex') as LocationId)
  const laptops: LoadedLaptop[] = []
  for (const location of all) await data.begin(location, mintGeneration())
  for (let at = 0; at < LAPTOPS; at++) {
    for (const location of all) {
      const device = randomBytes(16).toString('hex') as DeviceId
      const syncToken = randomBytes(32).toString('base64url')
      const hashes = { appendHash: tokenHash(randomBytes(32).toString('base64url')), syncHash: tokenHash(syncToken) }
      await devices.put({ location, device, at: 1, ...hashes })
      laptops.push({ location, device, syncToken })
    }
  }
  return laptops
}
