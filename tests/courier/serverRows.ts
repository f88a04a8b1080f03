import { dotKey } from '#sync/dot.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'
import type { SyncServer } from '#tests/server/routes/syncServer.ts'

/** What the server has, by name, in order of the names. */
export const dotsOn = async ({ database }: SyncServer): Promise<readonly string[]> => {
  const rows = await database.kysely.selectFrom('entry').select('header').execute()
  return rows
    .map(({ header }) => {
      const read = header === null ? undefined : decodeHeader(new Uint8Array(header))
      return read?.ok === true ? dotKey(dotOf(read.value)) : 'emptied'
    })
    .toSorted()
}

/** Somebody puts back a backup from before the first entry, and tells nobody. */
export const putBackSilently = async ({ database }: SyncServer): Promise<void> => {
  await database.kysely.deleteFrom('entry').execute()
  await database.kysely
    .updateTable('location')
    .set({ seq: 0, chain: Buffer.alloc(32) })
    .execute()
}
