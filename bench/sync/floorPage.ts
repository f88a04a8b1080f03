import Dexie from 'dexie'
import type { Contender, PlainRecord } from './Contender.ts'

/** The least that a program can do: one answer with all records, written down at once; one compressed request with what was changed. */
const database = new Dexie('floor')
database.version(1).stores({ records: '&id, kind' })
const records = database.table<PlainRecord, string>('records')

let edited: readonly PlainRecord[] = []

const gzip = async (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

const floor: Contender = {
  open: async () => {
    await database.open()
  },
  firstSync: async () => {
    const started = performance.now()
    const response = await fetch('/floor/records', { cache: 'no-store' })
    await records.bulkPut((await response.json()) as PlainRecord[])
    return { ms: performance.now() - started, records: await records.count() }
  },
  edit: async (edits) => {
    edited = edits as readonly PlainRecord[]
    await records.bulkPut([...edited])
  },
  push: async () => {
    const started = performance.now()
    const body = await gzip(JSON.stringify(edited))
    const response = await fetch('/floor/records', { method: 'POST', body })
    if (!response.ok) throw new Error(`The floor was answered ${String(response.status)}`)
    return performance.now() - started
  },
  close: () => {
    database.close()
    return Promise.resolve()
  },
}

window.contender = floor
