import Dexie from 'dexie'
import type { Measured } from '../Measured.ts'
import { percentile } from '../percentile.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { gunzipText, gzipText } from '#engine/gzip.ts'
import { openJournal } from '#engine/journal.ts'
import type { Journal } from '#engine/journal.ts'
import { createSearch } from '#engine/search.ts'
import { sealSnapshot } from '#engine/sealedSnapshot.ts'
import { foldText } from '#kernel/foldText.ts'
import { instant } from '#kernel/Instant.ts'
import { localTime } from '#kernel/localTime.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { personSearched } from '#queries/searchText.ts'
import { todayBoard } from '#queries/todayBoard.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { toSnapshotChunks } from '#sync/snapshot.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import type { NewLocation } from '#vault/createLocation.ts'

declare global {
  interface Window {
    benchSpine: () => Promise<readonly Measured[]>
  }
}

const SAVES = 200
const RESIDENTS = 5000
const KINDS = Object.keys(RECORD_SHAPES) as readonly RecordKind[]
const DEVICE = 'd'.repeat(32) as DeviceId

const now = () => instant(Date.now())

let lastId = 0
const nextId = (): RecordId => (++lastId).toString(36).padStart(22, '0') as RecordId

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const openWith = async (location: NewLocation, writer: string): Promise<Journal> =>
  openJournal(
    { now, randomId: nextId },
    { location: location.header.location as LocationId, device: DEVICE, writer: writer as WriterId },
    location.keyring,
    await openJournalStore(location.header.location),
  )

/** A sealed save of one resident against the same record put bare into Dexie, in turns, both with strict durability. */
const saves = async (): Promise<Measured> => {
  const journal = await openWith(await createPracticeLocation('bench'), '00000000000000aa')
  const bare = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' })
  bare.version(1).stores({ resident: '&id' })
  await bare.open()
  const [sealed, plain]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < SAVES + 20; turn++) {
    const id = nextId()
    const content = { callName: 'Naam', personCode: 'K7-3QP', dutchLevel: 'simple', reach: 'bike', phone: '0612345678' }
    const put = await timed(() => bare.table('resident').put({ id, ...content }))
    const write = await timed(() =>
      journal.write(Object.entries(content).map(([field, value]) => ({ kind: 'field', record: 'resident', id, field, value }))),
    )
    // The first turns warm up code and database.
    if (turn < 20) continue
    plain.push(put)
    sealed.push(write)
  }
  bare.close()
  await Dexie.delete('bench-bare')
  return {
    name: `save to durable, ${String(SAVES)} times in turns`,
    unit: 'ms',
    ours: sealed,
    floor: { name: 'bare Dexie put, strict', values: plain },
    goal: { kind: 'ratio', most: 1.5 },
  }
}

/** From an open keyring to the first board, over the demo year ten times. */
const unlockToBoard = async (): Promise<Measured> => {
  const { today, clockTime } = localTime(now())
  const location = await createPracticeLocation('bench')
  const told = tellDemoYear({ seed: 7, today, scale: 10 })
  const store = await openJournalStore(location.header.location)
  await store.replaceSnapshot(
    await sealSnapshot(location.keyring, told.state, { location: location.header.location, id: 'bench', upTo: 0 }),
    { onto: undefined, joined: [] },
  )
  store.close()

  const packed = await Promise.all([...toSnapshotChunks(told.state)].map(({ text }) => gzipText(text)))
  const runs: number[] = []
  const floors: number[] = []
  let records = 0
  for (let run = 0; run < 5; run++) {
    floors.push(
      await timed(async () => {
        for (const text of await Promise.all(packed.map(gunzipText))) JSON.parse(text)
      }),
    )
    const started = performance.now()
    const journal = await openWith(location, `00000000000000b${String(run)}`)
    todayBoard(journal.read, { day: today, now: clockTime })
    runs.push(performance.now() - started)
    records = KINDS.reduce((sum, kind) => sum + journal.read.all(kind).length, 0)
    journal.store.close()
  }
  return {
    name: `unlock to board, ${String(records)} records, key derivation apart`,
    unit: 'ms',
    ours: runs,
    floor: { name: 'gunzip and JSON.parse of the same records', values: floors },
    goal: { kind: 'value', most: 800 },
  }
}

/** Every keystroke of fifty names typed letter by letter, against reading through all folded texts. */
const keystrokes = (): Measured => {
  const { today } = localTime(now())
  const { state } = tellDemoYear({ seed: 7, today, scale: Math.ceil(RESIDENTS / 350) })
  const residents = createRecordReader(state, RECORD_SHAPES).all('resident').slice(0, RESIDENTS)
  const documents = residents.map(personSearched)
  const source = { version: () => 1, documents: () => documents }
  const search = createSearch({ resident: source, activity: { version: () => 1, documents: () => [] } })
  search.find('resident', 'warm', 20)

  const folded = documents.map(({ name, initial, code }) => foldText(`${name} ${initial} ${code}`))
  const [ours, floor]: [number[], number[]] = [[], []]
  for (let at = 0; at < 50; at++) {
    const name = residents[at * 97]?.callName ?? ''
    for (let length = 1; length <= name.length; length++) {
      const typed = name.slice(0, length)
      let started = performance.now()
      search.find('resident', typed, 20)
      ours.push(performance.now() - started)
      started = performance.now()
      const wanted = foldText(typed)
      folded.filter((words) => words.includes(wanted))
      floor.push(performance.now() - started)
    }
  }
  return {
    name: `search keystroke over ${String(documents.length)} residents, 95th percentile`,
    unit: 'ms',
    ours: [percentile(ours, 95)],
    floor: { name: 'reading through all folded texts', values: [percentile(floor, 95)] },
    goal: { kind: 'value', most: 16 },
  }
}

window.benchSpine = async () => [await saves(), await unlockToBoard(), keystrokes()]
