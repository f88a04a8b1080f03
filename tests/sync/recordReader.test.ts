import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reference, requiredText, setOf, text } from '#kernel/fields.ts'
import { applyEntry, conflictsOf, createMergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { joinSnapshot, toSnapshotChunks } from '#sync/snapshot.ts'
import { dot, entry, field, id, merged, RUNS, stories } from '#tests/sync/entryStories.ts'

const SHAPES = {
  resident: { callName: requiredText, phone: text, wishes: setOf(['cooking', 'sport']), about: reference },
  note: { about: reference, callName: requiredText, wishes: setOf(['cooking', 'sport']) },
} as const

const sam = id('sam')
const noor = id('noor')

test('[R1] the same record is the same object until an entry touches it', () => {
  const state = merged([entry(dot('a', 1), [field(sam, 'callName', 'Sam')]), entry(dot('a', 2), [field(noor, 'callName', 'Noor')])])
  const reader = createRecordReader(state, SHAPES)
  const before = reader.find('resident', sam)
  expect(before).toEqual({ id: sam, callName: 'Sam', phone: '', wishes: [], about: undefined })
  const all = reader.all('resident')
  expect(reader.all('resident')).toBe(all)
  expect(all[0]).toBe(before)
  reader.noticed(applyEntry(state, entry(dot('a', 3), [field(noor, 'callName', 'Noor N.', [dot('a', 2)])])).touched)
  expect(reader.all('resident').map((one) => one.callName)).toEqual(['Sam', 'Noor N.'])
  expect(reader.find('resident', sam)).toBe(before)
  expect(reader.find('note', sam)).toBeUndefined()
})

test('[R1] after every entry the reader answers what a new reader would, indexes included', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const state = createMergedState()
      const reader = createRecordReader(state, SHAPES)
      const ask = (of: typeof reader): unknown => [
        of.all('resident'),
        of.all('note'),
        byId(of.by('note', 'about', sam)),
        byId(of.by('note', 'wishes', 'cooking')),
        byId(of.by('resident', 'callName', 'one')),
        byId(of.by('resident', 'about', undefined)),
        of.incomplete('note', id('note')),
        of.find('note', id('note')),
      ]
      ask(reader)
      for (const one of story) {
        reader.noticed(applyEntry(state, one).touched)
        expect(ask(reader)).toEqual(ask(createRecordReader(state, SHAPES)))
      }
    }),
    RUNS,
  )
})

test('[R2] records are found by a value or by an element of a set, and no longer when it changed or they are erased', () => {
  const state = merged([
    entry(dot('a', 1), [field(sam, 'callName', 'Sam'), field(sam, 'wishes/cooking', true)]),
    entry(dot('a', 2), [field(noor, 'callName', 'Noor'), field(noor, 'wishes/cooking', true), field(noor, 'wishes/sport', true)]),
  ])
  const reader = createRecordReader(state, SHAPES)
  const names = (wish: string): readonly string[] => reader.by('resident', 'wishes', wish).map((one) => one.callName)
  expect([names('cooking'), names('sport'), names('reading')]).toEqual([['Sam', 'Noor'], ['Noor'], []])
  reader.noticed(applyEntry(state, entry(dot('a', 3), [field(sam, 'wishes/cooking', false, [dot('a', 1)])])).touched)
  expect(names('cooking')).toEqual(['Noor'])
  reader.noticed(applyEntry(state, entry(dot('a', 4), [{ kind: 'erased', record: 'resident', id: noor }])).touched)
  expect([names('cooking'), names('sport'), reader.find('resident', noor)]).toEqual([[], [], undefined])
})

test('[R1] after a snapshot everything is read anew', () => {
  const state = createMergedState()
  const reader = createRecordReader(state, SHAPES)
  expect([reader.all('resident'), reader.by('resident', 'callName', 'Sam')]).toEqual([[], []])
  const chunks = [...toSnapshotChunks(merged([entry(dot('a', 1), [field(sam, 'callName', 'Sam')])]))].map((chunk) => chunk.text)
  expect(joinSnapshot(state, chunks).ok).toBe(true)
  reader.forgetAll()
  expect([reader.all('resident').length, reader.by('resident', 'callName', 'Sam').length]).toEqual([1, 1])
})

test('[R4] after every entry and every snapshot the reader knows the same conflicts as the state', () => {
  fc.assert(
    fc.property(stories, stories, (story, elsewhere) => {
      const state = createMergedState()
      const reader = createRecordReader(state, SHAPES)
      const told = (): unknown => [...reader.conflicts()].map((one) => JSON.stringify(one)).toSorted()
      const asked = (): unknown => [...conflictsOf(state)].map((one) => JSON.stringify(one)).toSorted()
      expect(reader.conflicts()).toEqual([])
      for (const one of story) {
        reader.noticed(applyEntry(state, one).touched)
        expect(told()).toEqual(asked())
      }
      expect(reader.conflictsOf('note', id('note'))).toEqual(
        reader.conflicts().filter((one) => one.record === 'note' && one.id === id('note')),
      )
      joinSnapshot(
        state,
        [...toSnapshotChunks(merged(elsewhere))].map((chunk) => chunk.text),
      )
      reader.forgetAll()
      expect(told()).toEqual(asked())
    }),
    RUNS,
  )
})

test('[R3] an incomplete record is answered, with the names of what is missing', () => {
  const reader = createRecordReader(merged([entry(dot('a', 1), [field(sam, 'phone', 7), field(sam, 'ofANewerVersion', 1)])]), SHAPES)
  expect(reader.all('resident')).toHaveLength(1)
  expect(reader.incomplete('resident', sam)).toEqual(['callName', 'phone'])
  expect(reader.incomplete('resident', noor)).toEqual([])
})

const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
