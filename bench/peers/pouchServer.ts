import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import memoryAdapter from 'pouchdb-adapter-memory'
import PouchDB from 'pouchdb-core'
import type { PlainRecord } from '../sync/Contender.ts'
import { sendJson } from '../sync/sendJson.ts'
import { pouchId } from './pouchId.ts'

PouchDB.plugin(memoryAdapter)

let made = 0

/** The part of CouchDB's HTTP that its replication uses, over a PouchDB in memory; as small as it can be, so faster than CouchDB. */
export const createPouchServer = async (records: readonly PlainRecord[]) => {
  const database = new PouchDB<object>(`bench${String(made++)}`, { adapter: 'memory' })
  await database.bulkDocs(records.map(({ id, kind, fields }) => ({ _id: pouchId(id), kind, fields })))
  const checkpoints = new Map<string, object>()

  const answer = async (
    path: string,
    method: string,
    read: () => Promise<unknown>,
    query: URLSearchParams,
  ): Promise<object | undefined> => {
    if (path === '') return database.info()
    if (path.startsWith('_local/')) {
      if (method === 'GET') return checkpoints.get(path)
      checkpoints.set(path, { ...((await read()) as object), _id: path, _rev: '0-1' })
      return { ok: true, id: path, rev: '0-1' }
    }
    switch (path) {
      case '_changes':
        return database.changes({ since: Number(query.get('since') ?? 0), limit: Number(query.get('limit') ?? 1000), style: 'all_docs' })
      case '_bulk_get':
        return database.bulkGet({ ...((await read()) as object), revs: true, latest: true })
      case '_revs_diff':
        return database.revsDiff((await read()) as object)
      case '_bulk_docs': {
        const { docs } = (await read()) as { readonly docs: readonly object[] }
        await database.bulkDocs({ docs, new_edits: false })
        return []
      }
    }
    return undefined
  }

  return {
    handle: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
      const path = decodeURIComponent(pathname.replace(/^\/pouch\/db\/?/, ''))
      const found = await answer(path, request.method ?? 'GET', () => json(request), searchParams)
      sendJson(request, response, found ?? { error: 'not_found', reason: 'missing' }, found === undefined ? 404 : 200)
    },
    close: () => database.destroy(),
  }
}
