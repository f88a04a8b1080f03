import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { sealSnapshot } from '#engine/sealedSnapshot.ts'
import { FOLD_AFTER_ENTRIES } from '#engine/snapshotKeeping.ts'
import { instant } from '#kernel/Instant.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { startHlc, tickHlc } from '#sync/hlc.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import { LIFE, NOW, placeAt } from '#tests/contracts/journalUnderTest.ts'
import { aLocation, aWriter, anId, openOnDisk } from '#tests/engine/counterOnDisk.ts'
import type { NewLocation } from '#vault/createLocation.ts'

const SNAPSHOT = 'A'.repeat(22) as SnapshotId

/** A state of that many entries, as another laptop has gathered it. */
const gathered = ({ header: { location }, keyring }: NewLocation, entries: number) => {
  const state = createMergedState()
  const writer = aWriter()
  let hlc = startHlc(writer)
  for (let seq = 1; seq <= entries; seq++) {
    hlc = tickHlc(hlc, instant(NOW + seq))
    const { epoch } = keyring.newest()
    const header = {
      v: 1,
      location: location as LocationId,
      device: 'e'.repeat(32) as DeviceId,
      writer,
      seq,
      hlc,
      after: [],
      epoch,
    } as const
    const change = { kind: 'field', record: 'resident', id: anId(), field: 'callName', value: 'Yonas', replaces: [] } as const
    applyEntry(state, { header, changes: [change] })
  }
  return state
}

test('a laptop that has just joined the server’s snapshot makes no other one for the server', async () => {
  const location = await aLocation()
  const { journal, store } = await openOnDisk(location)
  const state = gathered(location, FOLD_AFTER_ENTRIES + 1)
  const { epoch, chunks } = await sealSnapshot(location.keyring, state, { location: location.header.location, id: SNAPSHOT, upTo: 0 })
  const local = await openLocalJournal(location.header.location)
  await local.settlePush({ asked: NO_GENERATION, place: placeAt(0), confirmed: [], aside: [], own: undefined, at: NOW })
  for (const [index, chunk] of chunks.entries()) await local.keepChunk(SNAPSHOT, index, chunk)
  await local.putAside({ id: SNAPSHOT, epoch, chunks: chunks.length, coverage: state.coverage }, { paid: SNAPSHOT, asked: LIFE }, NOW)
  await journal.catchUp()
  expect(journal.read.all('resident')).toHaveLength(FOLD_AFTER_ENTRIES + 1)

  await journal.fold()
  expect(await local.marks()).toMatchObject({ joined: SNAPSHOT, waiting: [] })
  expect(await store.hasOutgoing()).toBe(false)
  local.close()
})
