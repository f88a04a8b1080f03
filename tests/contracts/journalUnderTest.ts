import { instant } from '#kernel/Instant.ts'
import type { JournalStore, SealedEntry } from '#storage/journalStore.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import type { LocalJournal, TakenPage } from '#sync/cycle/LocalJournal.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'
import type { Chain, Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotFacts } from '#sync/wireSnapshot.ts'
import { writerNamed } from '#tests/contracts/sealedEntries.ts'

export interface JournalUnderTest {
  readonly store: JournalStore
  readonly sync: LocalJournal
  /** Why rows were put aside, by the name they were given. */
  readonly aside: () => Promise<readonly (readonly [string, string])[]>
}

export const LIFE = '11'.repeat(16) as Generation
export const NEXT_LIFE = '22'.repeat(16) as Generation
export const NOW = instant(1_790_000_000_000)
export const MUCH = { entries: 2000, bytes: 2_000_000 }

export const placeAt = (seq: number, generation = LIFE): JournalPlace => ({
  generation,
  seq,
  chain: seq.toString(16).padStart(64, '0') as Chain,
})

export const pageOf = (from: number, entries: readonly SealedEntry[], more: Partial<TakenPage> = {}): TakenPage => ({
  asked: LIFE,
  place: placeAt(from + entries.length),
  from,
  to: from + entries.length,
  owed: undefined,
  lost: undefined,
  entries: entries.map(({ dot, header, sealed }, index) => ({ dot, header, sealed, seq: from + index + 1, day: 20_000 })),
  unreadable: [],
  at: NOW,
  ...more,
})

export const snapshotOf = (name: string, dots: readonly (readonly [writer: number, seq: number])[], chunks = 2): SnapshotFacts => {
  const coverage = createCoverage()
  for (const [writer, seq] of dots) addDot(coverage, { writer: writerNamed(writer), seq })
  return { id: name.padStart(22, 'A') as SnapshotId, epoch: { number: 1, keyId: 'e'.repeat(16) }, chunks, coverage }
}

export const dotsOf = async (sync: LocalJournal): Promise<readonly string[]> => (await sync.unsentAfter(0, MUCH)).map(({ dot }) => dot)

/** A device that knows the server, with these entries saved on it. */
export const knownTo =
  (open: () => Promise<JournalUnderTest>) =>
  async (...entries: readonly SealedEntry[]): Promise<JournalUnderTest> => {
    const journal = await open()
    await journal.sync.settlePush({ asked: NO_GENERATION, place: placeAt(0), confirmed: [], aside: [], own: undefined, at: NOW })
    if (entries.length > 0) await journal.store.append({ entries })
    return journal
  }
