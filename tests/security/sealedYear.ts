import { randomBytes } from 'node:crypto'
import { createHttpServer } from '#courier/httpServer.ts'
import { openJournal } from '#engine/journal.ts'
import { instant } from '#kernel/Instant.ts'
import { createMemoryDisk } from '#storage/MemoryDisk.ts'
import type { MemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import type { DraftChange } from '#sync/change.ts'
import { runCycle } from '#sync/cycle/runCycle.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import { writer } from '#tests/server/journal/journalStories.ts'
import { day } from '#tests/support/counterInMemory.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { createLocation } from '#vault/createLocation.ts'

/** The cheapest stretching that a slot may have: this is not about guessing words. */
const CHEAP = { m: 19 * 1024, t: 1, p: 1 } as const

/** Behind each name, so that it is long enough to be searched for: four letters come up in sealed bytes by chance. */
const TAIL = ' uit het proefjaar'

/** A laptop whose journal holds a whole invented year, written and sealed deed by deed by the real engine. Nothing is sent yet. */
export interface SealedYear {
  readonly disk: MemoryDisk
  readonly location: LocationId
  readonly device: DeviceId
  /** Every name of a resident, note and organisation of the year, each once. */
  readonly texts: readonly string[]
  /** Packs the state into a snapshot; the next exchange brings it to the server. */
  readonly fold: () => Promise<void>
  /** One exchange over real HTTP. Answers what is unsent then. */
  readonly sync: (origin: string, token: string) => Promise<number>
}

export const sealYear = async (): Promise<SealedYear> => {
  const deeds: (readonly DraftChange[])[] = []
  tellDemoYear({ seed: 7, today: day('2026-03-17'), written: (changes) => deeds.push(changes.map(withTail)) })
  const { header, keyring } = await createLocation({ label: 'Proef', slotLabel: '1', passphrase: 'appel brug kaars wolk', cost: CHEAP })
  const disk = createMemoryDisk()
  const [location, device] = [header.location as LocationId, randomBytes(16).toString('hex') as DeviceId]
  let now = 1_790_000_000_000
  const journal = await openJournal(
    { now: () => instant(now++), randomId: () => randomBytes(16).toString('base64url') },
    { location, device, writer: writer('a') },
    keyring,
    createMemoryJournalStore(disk),
  )
  for (const drafts of deeds) {
    const written = await journal.write(drafts)
    if (!written.ok) throw new Error(written.error.kind)
  }
  const read = (['resident', 'note', 'organisation'] as const).map((kind) => TEXT_OF[kind])
  const texts = new Set(deeds.flat().flatMap((change) => read.map((textOf) => textOf(change)).filter((text) => text !== undefined)))
  return {
    disk,
    location,
    device,
    texts: [...texts],
    fold: journal.fold,
    sync: async (origin, token) => {
      const request: typeof fetch = (path, init) => fetch(new URL(path as string, origin), init)
      const server = createHttpServer({ request, location, token })
      const outcome = await runCycle({ journal: createMemoryLocalJournal(disk), server, now: () => instant(Date.now()) }, { mode: 'full' })
      if (outcome.ended.kind !== 'done') throw new Error(outcome.ended.kind)
      return outcome.unsent
    },
  }
}

const fieldText =
  (record: string, field: string) =>
  (change: DraftChange): string | undefined =>
    change.kind === 'field' && change.record === record && change.field === field && typeof change.value === 'string'
      ? change.value
      : undefined

const TEXT_OF = {
  resident: fieldText('resident', 'callName'),
  note: fieldText('note', 'text'),
  organisation: fieldText('organisation', 'name'),
}

const withTail = (change: DraftChange): DraftChange => {
  const name = TEXT_OF.resident(change)
  return name === undefined || change.kind !== 'field' ? change : { ...change, value: name + TAIL }
}
