import type { Instant } from '#kernel/Instant.ts'
import { createMemoryJournalData } from '#server/data/memoryJournalData.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { pullEntries } from '#server/journal/pullEntries.ts'
import { pushEntries } from '#server/journal/pushEntries.ts'
import { addDot, createCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import { encodeHeader } from '#sync/entryHeader.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { idOfBytes } from '#sync/idBytes.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { PulledPage, PullRequest } from '#sync/wirePull.ts'
import type { PushAnswer } from '#sync/wirePush.ts'

export const HERE = '1a'.repeat(16) as LocationId
export const ELSEWHERE = '9f'.repeat(16) as LocationId
export const LAPTOP = '2b'.repeat(16) as DeviceId
export const OTHER_LAPTOP = '3c'.repeat(16) as DeviceId
export const DAY_MS = 24 * 60 * 60 * 1000

export const snapshotId = (digit: number): SnapshotId => idOfBytes(new Uint8Array(16).fill(digit)) as SnapshotId

export const writer = (digit: string): WriterId => digit.repeat(16) as WriterId

export const coverageOf = (...dots: readonly Dot[]): Coverage => {
  const coverage = createCoverage()
  for (const dot of dots) addDot(coverage, dot)
  return coverage
}

/** A sealed entry as a laptop would send it; the sealed part is noise that can be told apart. */
export const entryOf = (
  of: WriterId,
  seq: number,
  more: Partial<EntryHeader> & { readonly noise?: number; readonly size?: number } = {},
): SealedBytes => {
  const { noise = 7, size = 60, ...header } = more
  const made: EntryHeader = {
    v: 1,
    location: HERE,
    device: LAPTOP,
    writer: of,
    seq,
    hlc: { ms: 1_000_000 + seq, counter: 0, writer: of },
    after: [],
    epoch: { number: 1, keyId: '3c'.repeat(8) },
    ...header,
  }
  return { header: encodeHeader(made), sealed: new Uint8Array(size).fill((noise + seq) % 256) }
}

export const entriesOf = (of: WriterId, from: number, to: number, more: Parameters<typeof entryOf>[2] = {}): readonly SealedBytes[] =>
  Array.from({ length: to - from + 1 }, (_, at) => entryOf(of, from + at, more))

export interface Counter {
  readonly deps: JournalDeps
  readonly clock: { ms: number }
  readonly minted: () => number
  readonly append: Actor
  readonly sync: Actor
  readonly push: (entries: readonly SealedBytes[], place?: JournalPlace, actor?: Actor) => Promise<PushAnswer>
  /** Like a push, and it must be taken: answers the place after it. */
  readonly taken: (entries: readonly SealedBytes[], place?: JournalPlace, actor?: Actor) => Promise<JournalPlace>
  readonly pull: (request?: Partial<PullRequest>, actor?: Actor) => Promise<PulledPage>
}

/** A location with its journal on a storage, and the shortest way to push and pull there. */
export const counterOn = async (data: JournalData = createMemoryJournalData(), deps: Partial<JournalDeps> = {}): Promise<Counter> => {
  let minted = 0
  const mintGeneration = (): Generation => `${(++minted).toString(16).padStart(4, '0')}${'e'.repeat(28)}` as Generation
  const clock = { ms: 20_000 * DAY_MS + 5000 }
  const all: JournalDeps = { data, now: () => clock.ms as Instant, mintGeneration, closedEpochs: async () => () => false, ...deps }
  await data.begin(HERE, mintGeneration())
  const append: Actor = { location: HERE, device: LAPTOP, token: 'append' }
  const sync: Actor = { ...append, token: 'sync' }
  const push: Counter['push'] = async (entries, place = NOWHERE, actor = append) => {
    const answer = await pushEntries(all, actor, { place, entries })
    if (answer === undefined) throw new Error('There is no such journal')
    return answer
  }
  return {
    deps: all,
    clock,
    minted: () => minted,
    append,
    sync,
    push,
    taken: async (entries, place, actor) => {
      const answer = await push(entries, place, actor)
      if (answer.kind !== 'taken') throw new Error('The push was not taken')
      return answer.place
    },
    pull: async (request = {}, actor = sync) => {
      const answer = await pullEntries(all, actor, {
        place: NOWHERE,
        from: 0,
        joined: undefined,
        maxEntries: 2000,
        maxBytes: 2_000_000,
        ...request,
      })
      if (answer?.kind !== 'page') throw new Error('There was no page')
      return answer
    },
  }
}
