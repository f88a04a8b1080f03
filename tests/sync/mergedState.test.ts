import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEntry, conflictsOf, countOf, createMergedState, headsOf, isErased, recordOf, recordsOf } from '#sync/mergedState.ts'
import { dot, entry, field, id, merged, retold, RUNS, stories } from '#tests/sync/entryStories.ts'
import { wholeState } from '#tests/sync/wholeState.ts'

const sam = id('sam')
const noor = id('noor')
const note = id('note')

const shown = (entries: Parameters<typeof merged>[0], of = sam, name = 'callName'): unknown =>
  recordOf(merged(entries), 'resident', of)?.fields[name]

/** Every order of a few. */
const orders = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2 ? [items] : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

describe('order, repetition and grouping', () => {
  test('[M2] the same entries in any order and number give the same state', () => {
    fc.assert(
      fc.property(retold, ([story, again]) => {
        expect(wholeState(merged(again))).toEqual(wholeState(merged(story)))
      }),
      RUNS,
    )
  })

  test('[E1] an entry that is merged already touches nothing', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const state = merged(story)
        const before = wholeState(state)
        for (const one of story) expect(applyEntry(state, one)).toEqual({ applied: false, touched: [] })
        expect(wholeState(state)).toEqual(before)
      }),
      RUNS,
    )
  })

  test('[E4] an entry is merged at once, also when what its `after` names has not come', () => {
    const one = entry(dot('a', 1), [field(sam, 'callName', 'Sam')])
    const state = createMergedState()
    const early = { ...one, header: { ...one.header, after: [dot('b', 7)] } }
    expect(applyEntry(state, early)).toEqual({ applied: true, touched: [{ record: 'resident', id: sam }] })
    expect(recordOf(state, 'resident', sam)?.fields).toEqual({ callName: 'Sam' })
  })

  test('[E9] where one entry changes a field twice the last change counts', () => {
    const twice = entry(dot('a', 1), [field(sam, 'callName', 'Sam'), field(sam, 'callName', 'Samir')])
    expect(headsOf(merged([twice]), 'resident', sam, 'callName').map((head) => head.value)).toEqual(['Samir'])
  })
})

describe('heads', () => {
  const first = entry(dot('a', 1), [field(sam, 'callName', 'Sam')], 10)
  const other = entry(dot('b', 1), [field(sam, 'callName', 'Samir')], 20)

  test('[M1] different values written without knowing of each other are both kept', () => {
    for (const order of orders([first, other])) {
      expect([...conflictsOf(merged(order))]).toEqual([
        {
          record: 'resident',
          id: sam,
          field: 'callName',
          heads: [
            { dot: dot('b', 1), hlc: other.header.hlc, value: 'Samir' },
            { dot: dot('a', 1), hlc: first.header.hlc, value: 'Sam' },
          ],
        },
      ])
    }
  })

  test('[M1] no value of a story disappears unless an entry replaced it or its record was erased', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const state = merged(story)
        for (const { header, changes } of story) {
          for (const [at, change] of changes.entries()) {
            if (change.kind !== 'field' || isErased(state, change.id)) continue
            const isSame = (one: (typeof changes)[number]): boolean =>
              one.kind === 'field' && one.record === change.record && one.id === change.id && one.field === change.field
            const isOverwritten = changes.slice(at + 1).some(isSame)
            const isReplaced = story
              .filter((one) => one.header !== header)
              .flatMap((one) => one.changes)
              .some(
                (one) =>
                  isSame(one) && one.kind === 'field' && one.replaces.some((d) => d.writer === header.writer && d.seq === header.seq),
              )
            const head = headsOf(state, change.record, change.id, change.field).find(
              ({ dot: d }) => d.writer === header.writer && d.seq === header.seq,
            )
            if (isReplaced) expect(head).toBeUndefined()
            else if (!isOverwritten) expect(head?.value).toEqual(change.value)
          }
        }
      }),
      RUNS,
    )
  })

  test('[M1] entries that replace each other in a circle leave nothing, not an empty record', () => {
    const one = entry(dot('a', 1), [field(sam, 'callName', 'Sam', [dot('b', 1)])])
    const two = entry(dot('b', 1), [field(sam, 'callName', 'Samir', [dot('a', 1)])])
    for (const order of orders([one, two])) expect(countOf(merged(order), 'resident')).toBe(0)
  })

  test('[M3] the newest stamp is shown until an entry replaces them all', () => {
    const chosen = entry(dot('c', 1), [field(sam, 'callName', 'Sam', [dot('a', 1), dot('b', 1)])], 1)
    for (const order of orders([first, other])) expect(shown(order)).toBe('Samir')
    for (const order of orders([first, other, chosen])) {
      expect(shown(order)).toBe('Sam')
      expect([...conflictsOf(merged(order))]).toEqual([])
    }
  })

  test('[M3] of heads stamped alike the later entry of the writer is shown', () => {
    const twoOfOne = [entry(dot('a', 1), [field(sam, 'callName', 'Sam')], 10), entry(dot('a', 2), [field(sam, 'callName', 'Noor')], 10)]
    for (const order of orders(twoOfOne)) expect(shown(order)).toBe('Noor')
  })

  test('[M4] equal values make no conflict, also beside a different one', () => {
    const same = entry(dot('c', 1), [field(sam, 'callName', 'Sam')], 30)
    expect([...conflictsOf(merged([first, same]))]).toEqual([])
    const conflicts = [...conflictsOf(merged([first, other, same]))]
    expect(conflicts.map(({ heads }) => heads.map((head) => head.value))).toEqual([['Sam', 'Samir']])
  })

  test('[M5] a dot that was replaced before it came adds no head, and what it replaces goes all the same', () => {
    const second = entry(dot('a', 2), [field(sam, 'callName', 'Samira', [dot('a', 1)])], 99)
    const third = entry(dot('b', 1), [field(sam, 'callName', 'Sam S.', [dot('a', 2)])], 1)
    for (const order of orders([first, second, third])) {
      const state = merged(order)
      expect(headsOf(state, 'resident', sam, 'callName').map((head) => head.value)).toEqual(['Sam S.'])
      expect(state.replacedUnseen.size).toBe(0)
    }
  })

  test('[H4] a clock that is a million milliseconds or a year wrong loses nothing', () => {
    for (const jump of [1_000_000, -1_000_000, 31_557_600_000, -31_557_600_000]) {
      const now = 1_800_000_000_000
      const wrong = entry(dot('a', 1), [field(sam, 'callName', 'Sam'), field(sam, 'phone', '1')], now + jump)
      const corrected = entry(dot('b', 1), [field(sam, 'callName', 'Samir', [dot('a', 1)])], now)
      const beside = entry(dot('c', 1), [field(sam, 'phone', '2')], now)
      for (const order of orders([wrong, corrected, beside])) {
        expect(shown(order)).toBe('Samir')
        expect(
          headsOf(merged(order), 'resident', sam, 'phone')
            .map((head) => head.value)
            .toSorted(),
        ).toEqual(['1', '2'])
      }
    }
  })
})

describe('unknown and awkward', () => {
  test('[M6] kinds and fields of a newer version are merged like any other', () => {
    const state = merged([entry(dot('a', 1), [field(sam, 'shoeSize', 43, [], 'hologram')])])
    expect([...recordsOf(state, 'hologram')].map((one) => one.fields)).toEqual([{ shoeSize: 43 }])
    expect(countOf(state, 'hologram')).toBe(1)
  })

  test('[E7] a change of an unknown kind is told on its record, whichever came first', () => {
    const known = entry(dot('a', 1), [field(sam, 'callName', 'Sam')])
    const unknown = entry(dot('b', 1), [{ kind: 'unknown', tag: 7, record: 'resident', id: sam, bytes: Uint8Array.of(1, 2) }])
    for (const order of orders([known, unknown])) expect(recordOf(merged(order), 'resident', sam)?.newer).toEqual(['change 7'])
  })

  test('[E8] fields and records named like parts of every object are ordinary', () => {
    const state = merged([entry(dot('a', 1), [field(sam, 'constructor', 'x'), field(sam, 'toString', 'y', [], 'hasOwnProperty')])])
    expect(headsOf(state, 'resident', sam, 'toString')).toEqual([])
    expect(headsOf(state, 'resident', sam, 'constructor').map((head) => head.value)).toEqual(['x'])
    expect(recordOf(state, 'hasOwnProperty', sam)?.fields['toString']).toBe('y')
    expect(recordOf(state, 'valueOf', sam)).toBeUndefined()
  })
})

describe('erasure', () => {
  const person = entry(dot('a', 1), [field(sam, 'callName', 'Sam')])
  const about = entry(dot('b', 1), [field(note, 'about', sam, [], 'note'), field(note, 'text', 'call back', [], 'note')])
  const later = entry(dot('b', 2), [field(note, 'text', 'called', [dot('b', 1)], 'note')])
  const erased = entry(dot('c', 1), [{ kind: 'erased', record: 'resident', id: sam }])

  test('[M7] the person and every record about them go, whenever any of it arrives', () => {
    for (const order of orders([person, about, later, erased])) {
      const state = merged(order)
      expect([countOf(state, 'resident'), countOf(state, 'note')]).toEqual([0, 0])
      expect([...state.erased].toSorted()).toEqual([note, sam].toSorted())
    }
  })

  test('[M7] what is about a record that went goes too', () => {
    const onNote = entry(dot('a', 2), [field(noor, 'about', note, [], 'note'), field(noor, 'text', 'reply', [], 'note')])
    for (const order of orders([onNote, about, erased])) expect(countOf(merged(order), 'note')).toBe(0)
  })

  test('[M7] others stay, and the erasing entry says what it touched', () => {
    const state = merged([person, about, entry(dot('a', 2), [field(noor, 'callName', 'Noor')])])
    expect(applyEntry(state, erased).touched).toEqual([
      { record: 'resident', id: sam },
      { record: 'note', id: note },
    ])
    expect(shown([person, about, erased, entry(dot('a', 2), [field(noor, 'callName', 'Noor')])], noor)).toBe('Noor')
  })

  test('[M8] a record goes with anyone it was ever about, also where that was replaced', () => {
    const moved = entry(dot('c', 2), [field(note, 'about', noor, [dot('b', 1)], 'note')])
    const unlinked = entry(dot('c', 3), [field(note, 'about', null, [dot('c', 2)], 'note')])
    for (const order of orders([about, moved, unlinked, erased])) expect(countOf(merged(order), 'note')).toBe(0)
  })
})
