import { createRxDatabase } from 'rxdb'
import type { RxCollection, RxReplication } from 'rxdb'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import type { Contender, PlainRecord } from '../sync/Contender.ts'

/** RxDB on its Dexie storage, replicated over two HTTP handlers as its manual shows them; batches of 1,000, its fastest here. */
const SCHEMA = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 32 },
    kind: { type: 'string', maxLength: 32 },
    fields: { type: 'object', additionalProperties: true },
  },
  required: ['id', 'kind', 'fields'],
  indexes: ['kind'],
} as const

const BATCH = 1000

/** RxDB joins checkpoints field by field, so it must be an object. */
interface Checkpoint {
  readonly at: number
}

let records: RxCollection<PlainRecord>
let replication: RxReplication | undefined
let end: () => Promise<unknown>

const replicate = async (): Promise<void> => {
  replication = replicateRxCollection<PlainRecord, Checkpoint>({
    collection: records,
    replicationIdentifier: 'bench',
    live: true,
    pull: {
      batchSize: BATCH,
      handler: async (checkpoint, limit) => {
        const response = await fetch(`/rxdb/pull?after=${String(checkpoint?.at ?? 0)}&limit=${String(limit)}`, { cache: 'no-store' })
        return (await response.json()) as { documents: (PlainRecord & { _deleted: boolean })[]; checkpoint: Checkpoint }
      },
    },
    push: {
      batchSize: BATCH,
      handler: async (rows) => {
        const headers = { 'Content-Type': 'application/json' }
        const response = await fetch('/rxdb/push', { method: 'POST', headers, body: JSON.stringify(rows) })
        return (await response.json()) as (PlainRecord & { _deleted: boolean })[]
      },
    },
  })
  await replication.awaitInitialReplication()
}

const rxdb: Contender = {
  open: async () => {
    const database = await createRxDatabase({ name: 'rxdb', storage: getRxStorageDexie(), multiInstance: false })
    records = (await database.addCollections<{ records: RxCollection<PlainRecord> }>({ records: { schema: SCHEMA } })).records
    end = () => database.close()
  },
  firstSync: async () => {
    const started = performance.now()
    await replicate()
    const ms = performance.now() - started
    return { ms, records: await records.count().exec() }
  },
  edit: async (edits) => {
    const all = edits as readonly PlainRecord[]
    // The first push ever looks through all documents once; one edit beforehand spares it that.
    await records.bulkUpsert(all.slice(0, 1))
    await replication?.awaitInSync()
    await replication?.cancel()
    await records.bulkUpsert([...all])
  },
  push: async () => {
    const started = performance.now()
    await replicate()
    await replication?.awaitInSync()
    return performance.now() - started
  },
  close: async () => {
    await replication?.cancel()
    await end()
  },
}

window.contender = rxdb
