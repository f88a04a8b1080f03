import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEntry, countOf, createMergedState, headsOf, isErased, recordOf } from '#sync/mergedState.ts'
import type { Entry, MergedState } from '#sync/mergedState.ts'
import { joinSnapshot, SNAPSHOT_CHUNK_BYTES, toSnapshotChunks } from '#sync/snapshot.ts'
import { dot, entry, field, id, merged, RUNS, stories, tangles } from '#tests/sync/entryStories.ts'
import { wholeState } from '#tests/sync/wholeState.ts'

const sam = id('sam')
const note = id('note')

const textsOf = (state: MergedState): readonly string[] => [...toSnapshotChunks(state)].map((chunk) => chunk.text)

/** A new state that joined these snapshots one after the other. */
const joined = (...snapshots: readonly (readonly string[])[]): MergedState => {
  const state = createMergedState()
  for (const chunks of snapshots) expect(joinSnapshot(state, chunks)).toEqual({ ok: true, value: undefined })
  return state
}

const snapshotOf = (entries: readonly Entry[]): readonly string[] => textsOf(merged(entries))

/** A story, and three parts of it that together are the whole and overlap. */
const parted = fc.oneof(stories, tangles).chain((story) =>
  fc.tuple(
    fc.constant(story),
    fc.array(fc.integer({ min: 1, max: 7 }), { minLength: story.length, maxLength: story.length }).map((masks) => {
      const part = (bit: number): readonly Entry[] => story.filter((_, at) => ((masks[at] ?? 0) & bit) > 0)
      return [part(1), part(2), part(4)] as const
    }),
  ),
)

describe('a join', () => {
  test('[S1] a state written down and read back is the same, also through a second writing', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const state = merged(story)
        const back = joined(textsOf(state))
        expect(wholeState(back)).toEqual(wholeState(state))
        expect(wholeState(joined(textsOf(back)))).toEqual(wholeState(state))
      }),
      RUNS,
    )
  })

  test('[S2] joining parts of a story in any order, grouping and number equals merging all of it', () => {
    fc.assert(
      fc.property(parted, ([story, [a, b, c]]) => {
        const whole = wholeState(merged(story))
        const [one, two, three] = [snapshotOf(a), snapshotOf(b), snapshotOf(c)]
        expect(wholeState(joined(one, two, three))).toEqual(whole)
        expect(wholeState(joined(three, one, two))).toEqual(whole)
        expect(wholeState(joined(one, textsOf(joined(two, three))))).toEqual(whole)
        expect(wholeState(joined(textsOf(joined(one, two)), three, one, two))).toEqual(whole)
      }),
      RUNS,
    )
  })

  test('[S2] a snapshot joined into a state that merged entries itself equals merging all', () => {
    fc.assert(
      fc.property(parted, ([, [a, b, c]]) => {
        const state = merged(a)
        expect(joinSnapshot(state, snapshotOf(b)).ok).toBe(true)
        for (const one of c) applyEntry(state, one)
        expect(wholeState(state)).toEqual(wholeState(merged([...a, ...b, ...c])))
      }),
      RUNS,
    )
  })

  test('[S4] entries that the snapshot covers change nothing, others are merged', () => {
    fc.assert(
      fc.property(parted, ([story, [a]]) => {
        const state = joined(snapshotOf(a))
        const before = wholeState(state)
        for (const one of a) expect(applyEntry(state, one).applied).toBe(false)
        expect(wholeState(state)).toEqual(before)
        for (const one of story) expect(applyEntry(state, one).applied).toBe(!a.includes(one))
        expect(wholeState(state)).toEqual(wholeState(merged(story)))
      }),
      RUNS,
    )
  })

  test('[M5] what was replaced unseen is remembered through a snapshot', () => {
    const first = entry(dot('a', 1), [field(sam, 'callName', 'Sam')], 99)
    const second = entry(dot('b', 1), [field(sam, 'callName', 'Samir', [dot('a', 1)])], 1)
    const state = joined(snapshotOf([second]))
    expect(applyEntry(state, first).applied).toBe(true)
    expect(headsOf(state, 'resident', sam, 'callName').map((head) => head.value)).toEqual(['Samir'])
  })

  test('[M7] erased ids are never forgotten, through snapshots and on either side', () => {
    const about = entry(dot('a', 1), [field(note, 'about', sam, [], 'note'), field(note, 'text', 'call back', [], 'note')])
    const erased = entry(dot('b', 1), [{ kind: 'erased', record: 'resident', id: sam }])
    const late = entry(dot('a', 2), [field(note, 'text', 'again', [dot('a', 1)], 'note'), field(sam, 'callName', 'Sam')])
    for (const state of [joined(snapshotOf([about]), snapshotOf([erased])), joined(snapshotOf([erased]), snapshotOf([about]))]) {
      applyEntry(state, late)
      expect([countOf(state, 'note'), countOf(state, 'resident'), isErased(state, sam), isErased(state, note)]).toEqual([0, 0, true, true])
    }
  })

  test('[M8] whom a record was once about is remembered through a snapshot', () => {
    const about = entry(dot('a', 1), [field(note, 'about', sam, [], 'note')])
    const moved = entry(dot('a', 2), [field(note, 'about', null, [dot('a', 1)], 'note')])
    const state = joined(snapshotOf([about, moved]))
    applyEntry(state, entry(dot('b', 1), [{ kind: 'erased', record: 'resident', id: sam }]))
    expect(countOf(state, 'note')).toBe(0)
  })

  test('[E7] changes of unknown kinds go through snapshots, bytes and all', () => {
    const unknown = entry(dot('a', 1), [
      { kind: 'unknown', tag: 7, record: 'resident', id: sam, bytes: Uint8Array.of(0, 15, 255) },
      field(sam, 'callName', 'Sam'),
    ])
    const state = joined(snapshotOf([unknown]))
    expect(recordOf(state, 'resident', sam)?.newer).toEqual(['change 7'])
    expect([...state.newer.values()].flat().map(({ change }) => [...change.bytes])).toEqual([[0, 15, 255]])
  })
})

describe('chunks', () => {
  const text = 'كتابة '.repeat(60)
  const many = Array.from({ length: 1500 }, (_, at) => entry(dot('a', at + 1), [field(id(`r${String(at)}`), 'text', text + String(at))]))
  const chunks = snapshotOf(many)

  test('[S1] a large state is many chunks of about 200 KiB in bytes, not in characters', () => {
    expect(chunks.length).toBeGreaterThan(4)
    for (const chunk of chunks) expect(new TextEncoder().encode(chunk).length).toBeLessThan(SNAPSHOT_CHUNK_BYTES * 1.05)
    expect(wholeState(joined(chunks))).toEqual(wholeState(merged(many)))
  })

  test('[S3] a chunk that is missing, doubled, out of order or of another snapshot changes nothing at all', () => {
    const other = snapshotOf(many.slice(1))
    const own = entry(dot('c', 1), [field(sam, 'callName', 'Sam')])
    const bad: readonly (readonly string[])[] = [
      [],
      ...chunks.map((_, at) => chunks.toSpliced(at, 1)),
      ...chunks.map((chunk, at) => chunks.toSpliced(at, 0, chunk)),
      chunks.toReversed(),
      chunks.with(1, other[1] ?? ''),
      [...chunks, ...chunks],
    ]
    for (const wrong of bad) {
      const state = merged([own])
      expect(joinSnapshot(state, wrong)).toMatchObject({ ok: false, error: { kind: 'incomplete' } })
      expect(wholeState(state)).toEqual(wholeState(merged([own])))
    }
  })

  test('[S3] text that is cut off anywhere, or is something else, is refused', () => {
    const [small = ''] = snapshotOf([entry(dot('a', 1), [field(sam, 'callName', 'Sam', [dot('b', 1)])])])
    for (let length = 0; length < small.length; length++) {
      expect(joinSnapshot(createMergedState(), [small.slice(0, length)])).toMatchObject({ ok: false })
    }
    for (const wrong of ['null', '[]', '{}', '{"v":1}', '<html>']) expect(joinSnapshot(createMergedState(), [wrong]).ok).toBe(false)
  })

  test('[S3] rows that are not what they should be are refused, whatever stands in their place', () => {
    const entries = [
      entry(dot('a', 1), [field(sam, 'callName', 'Sam', [dot('b', 7)]), field(note, 'about', sam, [], 'note')]),
      entry(dot('a', 2), [
        field(sam, 'callName', 'Samir'),
        { kind: 'unknown', tag: 7, record: 'resident', id: sam, bytes: Uint8Array.of(1) },
      ]),
      entry(dot('c', 1), [{ kind: 'erased', record: 'resident', id: id('noor') }]),
    ]
    const [good = ''] = snapshotOf(entries)
    expect(joinSnapshot(createMergedState(), [good]).ok).toBe(true)
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(null, -1, 'x', {}, [], [[]], 1.5), (at, instead) => {
        const broken = withOneReplaced(JSON.parse(good), at, instead)
        // It may still be readable (one text for another); it must never throw.
        expect(typeof joinSnapshot(createMergedState(), [JSON.stringify(broken)]).ok).toBe('boolean')
      }),
      { ...RUNS, numRuns: 2000 },
    )
  })

  test('[S3] chunks of two snapshots of the same entries, written in another order, do not make a third', () => {
    const other = snapshotOf(many.toReversed())
    const state = createMergedState()
    expect(joinSnapshot(state, chunks.with(1, other[1] ?? '')).ok).toBe(false)
    expect(countOf(state, 'resident')).toBe(0)
  })

  test('[S1] a record that one deed made, about one person, is written as its values and one stamp', () => {
    const [text = ''] = snapshotOf([
      entry(dot('a', 1), [field(note, 'about', sam, [], 'note'), field(note, 'text', 'call back', [], 'note')], 7),
    ])
    const chunk = JSON.parse(text) as { readonly records: unknown; readonly stamps: unknown }
    expect(chunk.records).toEqual([['note', note, 0, { about: sam, text: 'call back' }]])
    expect(chunk.stamps).toEqual([['a'.repeat(16), 1, 7, 0]])
  })

  test('[S5] a snapshot of another version is refused as such', () => {
    const [small = ''] = snapshotOf([])
    expect(joinSnapshot(createMergedState(), [small.replace('"v":1', '"v":2')])).toMatchObject({
      ok: false,
      error: { kind: 'unknownVersion' },
    })
  })

  test('[E8] `__proto__` among the names is refused, as a value it is ordinary', () => {
    const [small = ''] = snapshotOf([entry(dot('a', 1), [field(sam, 'callName', '__proto__')])])
    expect(recordOf(joined([small]), 'resident', sam)?.fields).toEqual({ callName: '__proto__' })
    const [plain = ''] = snapshotOf([entry(dot('a', 1), [field(sam, 'callName', 'Sam')])])
    for (const escaped of ['__proto__', '\\u005f_proto__']) {
      const bad = plain.replace('"callName"', `"${escaped}"`)
      expect(joinSnapshot(createMergedState(), [bad])).toMatchObject({ ok: false, error: { kind: 'forbiddenName' } })
    }
  })
})

/** The same JSON with something else at the so-manieth place. */
const withOneReplaced = (value: unknown, at: number, instead: unknown): unknown => {
  let places = 0
  const count = (one: unknown): void => {
    places++
    if (typeof one === 'object' && one !== null) Object.values(one).forEach(count)
  }
  count(value)
  let left = at % places
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return instead
    if (Array.isArray(one)) return one.map(copy)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, copy(item)]))
  }
  return copy(value)
}
