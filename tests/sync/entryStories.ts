import fc from 'fast-check'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Change } from '#sync/change.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import type { Entry, MergedState } from '#sync/mergedState.ts'

/** The seed is fixed: a failure can be run again, and a green run says the same everywhere. */
export const RUNS = { seed: 20261122, numRuns: 400 }

export const writer = (digit: string): WriterId => digit.repeat(16) as WriterId

export const id = (name: string): RecordId => `${name.padEnd(21, '-')}A` as RecordId

export const headerOf = (dot: Dot, ms = 1_000_000 + dot.seq, counter = 0): EntryHeader => ({
  v: 1,
  location: '1a'.repeat(16) as LocationId,
  device: '2b'.repeat(16) as DeviceId,
  writer: dot.writer,
  seq: dot.seq,
  hlc: { ms, counter, writer: dot.writer },
  after: [],
  epoch: { number: 1, keyId: '3c'.repeat(8) },
})

export const dot = (digit: string, seq: number): Dot => ({ writer: writer(digit), seq })

export const entry = (at: Dot, changes: readonly Change[], ms?: number): Entry => ({ header: headerOf(at, ms), changes })

export const field = (of: RecordId, name: string, value: FieldValue, replaces: readonly Dot[] = [], record = 'resident'): Change => ({
  kind: 'field',
  record,
  id: of,
  field: name,
  value,
  replaces,
})

export const merged = (entries: readonly Entry[]): MergedState => {
  const state = createMergedState()
  for (const one of entries) applyEntry(state, one)
  return state
}

const WRITERS = ['a', 'b', 'c']
const SEQS = 5

const anyDot = fc
  .record({ digit: fc.constantFrom(...WRITERS), seq: fc.integer({ min: 1, max: SEQS }) })
  .map(({ digit, seq }) => dot(digit, seq))

const anyId = fc.constantFrom(id('sam'), id('noor'), id('match'), id('note'))

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('field' as const),
      record: fc.constantFrom('resident', 'note', 'ofANewerVersion', 'constructor'),
      id: anyId,
      field: fc.constantFrom('callName', 'wishes/cooking', 'constructor', 'toString'),
      value: fc.constantFrom<FieldValue>(null, 'one', 'two', true, { kind: 'here' }),
      // Also of entries that come later, never come, or replace each other in a circle.
      replaces: fc.array(anyDot, { maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('field' as const),
      record: fc.constantFrom('note', 'resident'),
      id: anyId,
      field: fc.constant('about'),
      value: fc.oneof(anyId, fc.constant(null)),
      replaces: fc.array(anyDot, { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erased' as const), record: fc.constant('resident'), id: anyId }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('unknown' as const),
      tag: fc.integer({ min: 3, max: 5 }),
      record: fc.constant('resident'),
      id: anyId,
      bytes: fc.uint8Array({ maxLength: 4 }),
    }),
  },
)

/** Up to fifteen entries of three writers, honest or not, each dot once, with clocks that may stand still or jump. */
const storiesOf = (change: fc.Arbitrary<Change>): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        digit: fc.constantFrom(...WRITERS),
        ms: fc.oneof(fc.constantFrom(5, 1_000_000, 2_000_000, 31_557_600_000), fc.integer({ min: 0, max: 20 })),
        changes: fc.array(change, { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 15 },
    )
    .map((made) => {
      const seqs = new Map<string, number>()
      return made.flatMap(({ digit, ms, changes }) => {
        const seq = (seqs.get(digit) ?? 0) + 1
        seqs.set(digit, seq)
        return seq <= SEQS ? [entry(dot(digit, seq), changes, ms)] : []
      })
    })

/** Stories of several people, of erasure, of what only a newer version knows. */
export const stories = storiesOf(anyChange)

/** Stories of one record where nearly everything replaces something, also what comes later and in circles. */
export const tangles = storiesOf(
  fc.record({
    kind: fc.constant('field' as const),
    record: fc.constant('note'),
    id: fc.constant(id('note')),
    field: fc.constantFrom('text', 'text', 'about'),
    value: fc.constantFrom<FieldValue>(id('sam'), id('noor'), null),
    replaces: fc.array(anyDot, { minLength: 1, maxLength: 4 }),
  }),
)

/** A story and the same entries shuffled, some of them twice. */
export const retold: fc.Arbitrary<readonly [story: readonly Entry[], again: readonly Entry[]]> = fc.oneof(stories, tangles).chain((story) =>
  fc.tuple(
    fc.constant(story),
    fc
      .tuple(fc.shuffledSubarray([...story], { minLength: story.length }), fc.shuffledSubarray([...story]))
      .chain(([all, some]) => fc.shuffledSubarray([...all, ...some], { minLength: all.length + some.length })),
  ),
)
