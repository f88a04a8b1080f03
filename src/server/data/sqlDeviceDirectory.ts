import type { DeviceDirectory, DeviceState, KnownDevice } from '#server/data/DeviceDirectory.ts'
import { bytesOfHex } from '#server/data/hexBytes.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { tokenHash } from '#server/data/tokenHash.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'

/** The laptops of all locations, in SQLite or PostgreSQL. */
export const createSqlDeviceDirectory = (database: SqlDatabase): DeviceDirectory => {
  const devices = () =>
    database.kysely
      .selectFrom('device')
      .innerJoin('location', 'location.no', 'device.location_no')
      .select(['location.id as location', 'device.id as device', 'device.state'])
  return {
    findByToken: async (token) => {
      const hash = bytesOfHex(tokenHash(token))
      // Looked up by the hash: how long that takes tells nothing of a token.
      const byAppend = await devices().where('append_hash', '=', hash).executeTakeFirst()
      if (byAppend !== undefined) return { ...readDevice(byAppend), token: 'append' }
      const bySync = await devices().where('sync_hash', '=', hash).executeTakeFirst()
      return bySync === undefined ? undefined : { ...readDevice(bySync), token: 'sync' }
    },
    put: (device) =>
      database.write(async (transaction) => {
        const location = await transaction.selectFrom('location').select('no').where('id', '=', device.location).executeTakeFirst()
        if (location === undefined) return false
        const given = { append_hash: bytesOfHex(device.appendHash), sync_hash: bytesOfHex(device.syncHash), state: 'active' }
        await transaction
          .insertInto('device')
          .values({ location_no: location.no, id: device.device, added_at: device.at, ...given })
          .onConflict((conflict) => conflict.columns(['location_no', 'id']).doUpdateSet(given))
          .execute()
        return true
      }),
    setState: async (location, device, state) => {
      const done = await database.kysely
        .updateTable('device')
        .set({ state })
        .where('id', '=', device)
        .where('location_no', 'in', (all) => all.selectFrom('location').select('no').where('location.id', '=', location))
        .executeTakeFirst()
      return done.numUpdatedRows > 0n
    },
    devicesOf: async (location) =>
      (await devices().where('location.id', '=', location).orderBy('device.added_at').orderBy('device.id').execute()).map(readDevice),
  }
}

const readDevice = (row: { readonly location: string; readonly device: string; readonly state: string }): KnownDevice => ({
  location: row.location as LocationId,
  device: row.device as DeviceId,
  state: STATES.find((state) => state === row.state) ?? 'suspended',
})

const STATES = ['active', 'suspended', 'removed'] as const satisfies readonly DeviceState[]
