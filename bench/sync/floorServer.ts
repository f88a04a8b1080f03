import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import SqliteFile from 'better-sqlite3'
import type { PlainRecord } from './Contender.ts'

/** Hands out a prepared answer, and keeps what comes in one transaction as durable as ours. */
export const createFloorServer = (folder: string, answer: Buffer) => {
  const file = new SqliteFile(join(folder, 'floor.sqlite'))
  for (const line of ['journal_mode = WAL', 'synchronous = FULL']) file.pragma(line)
  file.exec('create table record (id text primary key, kind text not null, fields text not null) strict')
  const put = file.prepare('insert or replace into record (id, kind, fields) values (?, ?, ?)')
  const putAll = file.transaction((records: readonly PlainRecord[]) => {
    for (const { id, kind, fields } of records) put.run(id, kind, JSON.stringify(fields))
  })
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') {
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Content-Encoding', 'gzip')
      response.end(answer)
      return
    }
    putAll(JSON.parse(gunzipSync(await buffer(request)).toString()) as PlainRecord[])
    response.statusCode = 204
    response.end()
  }
  return { handle, close: () => file.close() }
}
