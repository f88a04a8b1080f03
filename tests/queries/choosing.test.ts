import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseValue } from '#actions/chooseValue.ts'
import { undoChoice } from '#actions/undoChoice.ts'
import { FIELD_SENSES } from '#domain/differences/fieldSenses.ts'
import type { ElementSense, FieldSense } from '#domain/differences/fieldSenses.ts'
import { saidField } from '#domain/differences/saidField.ts'
import { WORD_LISTS } from '#domain/differences/wordLists.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { conflictCount } from '#queries/conflictInbox.ts'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { recordOf } from '#sync/mergedState.ts'
import { exchange, inbox, laptopsWithAll } from '#tests/queries/laptopsWithAll.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

const elementNames = (of: ElementSense): readonly string[] => {
  switch (of.kind) {
    case 'word':
      return WORD_LISTS[of.list].slice(0, 2)
    case 'language':
      return ['ar', 'other']
    case 'weekday':
      return ['mon', 'sun']
    case 'freePart':
      return ['mon-morning', 'sun-evening']
  }
}

const valuesOf = (sense: Exclude<FieldSense, { kind: 'notAsked' }>): readonly FieldValue[] => {
  switch (sense.kind) {
    case 'text':
      return ['een', 'twee', 'ثلاثة', 'vier\nregels']
    case 'yesNo':
      return [true, false]
    case 'day':
      return ['2026-09-15', '2026-09-16']
    case 'time':
      return ['09:00', '14:30']
    case 'count':
    case 'minutes':
      return [1, 2, 30]
    case 'year':
      return [1990, 1991]
    case 'language':
      return ['ar', 'ti', 'other']
    case 'organisation':
    case 'staffMember':
      return ['A'.repeat(22), `${'B'.repeat(21)}A`]
    case 'word':
      return WORD_LISTS[sense.list].slice(0, 3)
    case 'elements':
      if (sense.level === 'count') return [1, 2, 30]
      return sense.level === undefined ? [true, false] : WORD_LISTS[sense.level].slice(0, 3)
    case 'residentLife':
      return [{ kind: 'here' }, { kind: 'left', on: '2026-09-01' }, { kind: 'left', on: '2026-09-02' }]
    case 'supporter':
      return [{ kind: 'yes', staffMemberId: 'A'.repeat(22) }, { kind: 'ratherNot' }, { kind: 'notOfMyCountry' }]
    case 'appointmentLife':
      return [
        { kind: 'planned' },
        { kind: 'happened', on: '2026-09-01' },
        { kind: 'moved', on: '2026-09-01', to: 'A'.repeat(22) },
        { kind: 'cancelled', on: '2026-09-01', why: 'school' },
      ]
    case 'matchLife':
      return [
        { kind: 'agreed', on: '2026-09-01' },
        { kind: 'trial', since: '2026-09-01' },
        { kind: 'stopped', on: '2026-09-01', why: 'moved' },
      ]
    case 'presence':
      return [{ kind: 'notKnown' }, { kind: 'late', minutes: 30, toldBy: 'host' }, { kind: 'absent', why: 'moved' }]
    case 'declaration':
      return [{ kind: 'unknown' }, { kind: 'notNeeded' }, { kind: 'valid', until: '2027-01-01', work: 'koken' }]
  }
}

/** Every field that people are asked about, under its stored name, with values that it may hold; also nothing, and what a newer version wrote. */
const ASKED = Object.entries(FIELD_SENSES).flatMap(([record, fields]) =>
  Object.entries<FieldSense>(fields).flatMap(([name, sense]) => {
    if (sense.kind === 'notAsked') return []
    const stored = sense.kind === 'elements' ? elementNames(sense.of).map((element) => `${name}/${element}`) : [name]
    return stored.map((field) => ({ record: record as RecordKind, field, values: [...valuesOf(sense), null, 'vanLater', { later: 1 }] }))
  }),
)

test('any number of values of any field appear exactly once, and after one choice every laptop shows the chosen one and asks no more', () => {
  const story = fc.constantFrom(...ASKED).chain(({ record, field, values }) =>
    fc.record({
      record: fc.constant(record),
      field: fc.constant(field),
      written: fc.array(fc.constantFrom<FieldValue>(...values), { minLength: 2, maxLength: 5 }),
      chosen: fc.nat(),
      by: fc.nat(),
    }),
  )
  let asked = 0
  fc.assert(
    fc.property(story, ({ record, field, written, chosen, by }) => {
      const { laptops, ids } = laptopsWithAll(written.length)
      const id = ids[record]
      if (id === undefined) throw new Error(`no ${record}`)
      const of = saidField(record, field)
      // Every laptop knew the same value before, which none of them writes.
      laptops[0]?.must(writeField, { record, id, field, value: { before: true } })
      exchange(laptops)
      for (const [at, value] of written.entries()) laptops[at]?.must(writeField, { record, id, field, value })
      exchange(laptops)

      const keyOf = (value: FieldValue): string => {
        const said = of?.read(value)
        return JSON.stringify(said?.kind === 'notReadable' ? value : said)
      }
      const expected = [...new Set(written.map(keyOf))].toSorted()
      const rowsOn = (laptop: CounterInMemory | undefined): readonly ConflictRow[] => (laptop ? inbox(laptop) : [])
      const keysOn = (laptop: CounterInMemory | undefined): readonly string[] =>
        rowsOn(laptop).flatMap((row) => row.values.map(({ stored }) => keyOf(stored)))
      if (expected.length < 2) {
        for (const laptop of laptops) expect(inbox(laptop)).toEqual([])
        return
      }
      asked += 1
      for (const laptop of laptops) {
        expect(keysOn(laptop).toSorted()).toEqual(expected)
        expect(inbox(laptop)).toHaveLength(1)
        expect(inbox(laptop)[0]?.values[0]?.stored).toEqual(recordOf(laptop.state, record, id)?.fields[field])
        expect(conflictCount(laptop.read)).toBe(1)
      }

      const chooser = laptops[by % laptops.length]
      const row = rowsOn(chooser)[0]
      const value = row?.values[chosen % row.values.length]?.stored
      if (!chooser || !row || value === undefined) throw new Error('nothing to choose')
      chooser.must(chooseValue, { record, id, field, value, saw: row.saw })
      exchange(laptops)
      for (const laptop of laptops) {
        expect(inbox(laptop)).toEqual([])
        expect(recordOf(laptop.state, record, id)?.fields[field]).toEqual(value)
      }

      for (const { stored } of row.values) if (stored !== value) chooser.must(undoChoice, { record, id, field, value: stored })
      exchange(laptops)
      for (const laptop of laptops) expect(keysOn(laptop).toSorted()).toEqual(expected)
    }),
    { seed: 20261122, numRuns: 300 },
  )
  expect(asked).toBeGreaterThan(200)
})
