import { expect, test } from 'vitest'
import { addNote } from '#actions/addNote.ts'
import { changeNote } from '#actions/changeNote.ts'
import { registerResident } from '#actions/registerResident.ts'
import { removeNote } from '#actions/removeNote.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const noor = (counter: CounterInMemory): RecordId => counter.must(registerResident, { callName: 'Noor', ageGroup: 'from18' }).residentId

test('a note says about whom, when and by whom, in lines as it was typed', () => {
  const onDuty = idOf(['staff'])
  const counter = counterInMemory({ today: '2026-09-15', onDuty })
  const residentId = noor(counter)
  const { noteId } = counter.must(addNote, { residentId, text: ' Belt liever niet.\r\nKomt dinsdag terug. ' })
  expect(counter.read.by('note', 'about', residentId)).toEqual([
    { id: noteId, about: residentId, text: 'Belt liever niet.\nKomt dinsdag terug.', on: '2026-09-15', by: onDuty },
  ])
})

test('280 characters are enough, whatever their marks; one more is too many', () => {
  const counter = counterInMemory()
  const residentId = noor(counter)
  const full = 'مُ'.repeat(280)
  const { noteId } = counter.must(addNote, { residentId, text: full })
  const tooLong = { ok: false, error: { kind: 'noteTooLong', field: 'text', max: 280, length: 281 } }
  expect(counter.perform(addNote, { residentId, text: 'a'.repeat(281) })).toEqual(tooLong)
  expect(counter.perform(changeNote, { noteId, text: `${full}!` })).toEqual(tooLong)
  expect(counter.read.find('note', noteId)?.text).toBe(full)
})

test('a note must say something, and never a number that is not kept', () => {
  const counter = counterInMemory()
  const residentId = noor(counter)
  const { noteId } = counter.must(addNote, { residentId, text: 'Houdt van koken.' })
  const empty = { ok: false, error: { kind: 'noteMissing', field: 'text' } }
  expect(counter.perform(addNote, { residentId, text: '\n ' })).toEqual(empty)
  expect(counter.perform(changeNote, { noteId, text: '' })).toEqual(empty)
  expect(counter.perform(addNote, { residentId, text: 'V-nummer 2801234567' })).toEqual({
    ok: false,
    error: { kind: 'refusedText', field: 'text', what: 'vNumber' },
  })
})

test('a note that two laptops changed is kept in both wordings until a person chooses', () => {
  const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const { noteId } = here.must(addNote, { residentId: noor(here), text: 'Komt dinsdag.' })
  there.receive(here.entries)
  there.must(changeNote, { noteId, text: 'Komt woensdag.', saw: 'Komt dinsdag.' })
  here.receive(there.entries)
  here.must(changeNote, { noteId, text: 'Komt donderdag.', saw: 'Komt dinsdag.' })
  expect([...conflictsOf(here.state)].map(({ heads }) => heads.map((head) => head.value))).toEqual([['Komt donderdag.', 'Komt woensdag.']])
})

test('a removed note is gone, also when the other laptop still changes it', () => {
  const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const residentId = noor(here)
  const { noteId } = here.must(addNote, { residentId, text: 'Komt dinsdag.' })
  there.receive(here.entries)
  here.must(removeNote, { noteId })
  there.must(changeNote, { noteId, text: 'Komt woensdag.' })
  here.receive(there.entries)
  expect(here.read.by('note', 'about', residentId)).toEqual([])
  expect(here.perform(removeNote, { noteId })).toEqual({ ok: false, error: { kind: 'notFound', record: 'note' } })
})

test('a note about somebody who is not here is not written', () => {
  expect(counterInMemory().perform(addNote, { residentId: idOf(['nobody']), text: 'Komt dinsdag.' })).toEqual({
    ok: false,
    error: { kind: 'notFound', record: 'resident' },
  })
})
