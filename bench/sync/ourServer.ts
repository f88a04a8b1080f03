import { instant } from '#kernel/Instant.ts'
import { createHandler } from '#server/createHandler.ts'
import type { Handler } from '#server/createHandler.ts'
import { openSqlite } from '#server/data/openSqlite.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { logToStandardError } from '#server/log.ts'
import { serveJournal } from '#server/serveJournal.ts'

export interface OurServer {
  readonly database: SqlDatabase
  readonly handler: Handler
  readonly close: () => Promise<void>
}

/** The whole server of the project on the SQLite of that folder, without the built app. */
export const openOurServer = async (folder: string): Promise<OurServer> => {
  const database = await openSqlite(folder)
  const { api, close, endStreams } = serveJournal({ database, version: '0', log: logToStandardError, now: () => instant(Date.now()) })
  const handler = createHandler({ files: new Map(), version: '0', log: logToStandardError, https: false, onlyLocalhost: false, api })
  return {
    database,
    handler,
    close: () => {
      endStreams()
      return close()
    },
  }
}
