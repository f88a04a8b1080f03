import 'fake-indexeddb/auto'
import { createCounterRoom } from '#engine/counterRoom.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { openJournal } from '#engine/journal.ts'
import type { Journal } from '#engine/journal.ts'
import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import type { DraftChange } from '#sync/change.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { createLocation } from '#vault/createLocation.ts'
import type { NewLocation } from '#vault/createLocation.ts'

/** The cheapest stretching that a slot may have: these tests are not about guessing words. */
const CHEAP = { m: 19 * 1024, t: 1, p: 1 } as const

export const WORDS = 'appel brug kaars wolk'

export const aLocation = (): Promise<NewLocation> =>
  createLocation({ label: 'Proeflocatie', slotLabel: '1', passphrase: WORDS, cost: CHEAP })

let nextWriter = 1

export const aWriter = (): WriterId => (nextWriter++).toString(16).padStart(16, '0') as WriterId

export interface OnDisk {
  readonly journal: Journal
  readonly store: JournalStore
}

/** A journal opened as a page opens it: its own writer name, the disk of this test process. */
export const openOnDisk = async (
  location: NewLocation,
  options: { readonly writer?: WriterId; readonly store?: (real: JournalStore) => JournalStore } = {},
): Promise<OnDisk> => {
  const real = await openJournalStore(location.header.location)
  const store = options.store?.(real) ?? real
  const place = {
    location: location.header.location as LocationId,
    device: 'd'.repeat(32) as DeviceId,
    writer: options.writer ?? aWriter(),
  }
  let now = 1_790_000_000_000
  const journal = await openJournal(
    { now: () => instant(now++), randomId: () => `snapshot-${String(now)}` },
    place,
    location.keyring,
    store,
  )
  return { journal, store }
}

let nextId = 1

export const anId = (): RecordId => (nextId++).toString(36).padStart(22, '0') as RecordId

/** The drafts of a resident with one name. */
export const named = (id: RecordId, callName: string): readonly DraftChange[] => [
  { kind: 'field', record: 'resident', id, field: 'callName', value: callName },
]

/** A room as the engine worker has it, with what it told the page. */
export const aRoom = (): {
  readonly room: CounterRoom
  readonly told: string[][]
  readonly open: (l: NewLocation) => Promise<OpenCounter>
} => {
  const told: string[][] = []
  const room = createCounterRoom({
    writer: aWriter(),
    now: () => instant(1_790_000_000_000),
    changed: (records) => told.push([...records]),
    saved: () => undefined,
  })
  const open = async (location: NewLocation): Promise<OpenCounter> => {
    const known = { location: location.header.location, label: location.header.label, practice: false, header: location.header }
    await (await room.directory()).keep(known)
    return room.open(known, location.keyring)
  }
  return { room, told, open }
}
