import { describe, expect, test } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { answerIntake } from '#actions/answerIntake.ts'
import { callNext } from '#actions/callNext.ts'
import { changeResident } from '#actions/changeResident.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { finishIntake } from '#actions/finishIntake.ts'
import { keepCv } from '#actions/keepCv.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { registerResident } from '#actions/registerResident.ts'
import { startIntake } from '#actions/startIntake.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import { intakeFile } from '#queries/intakeFile.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { openIntakes } from '#queries/openIntakes.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const TODAY = '2026-09-15'

const talk = (counter: CounterInMemory): RecordId =>
  counter.must(startIntake, { who: { callName: 'Amina', ageGroup: 'from18', interfaceLanguage: 'ti' } }).residentId

const choose = (counter: CounterInMemory, residentId: RecordId, question: QuestionId, choice: string, on = true) =>
  counter.perform(answerIntake, { residentId, question, tap: { choice, on } })

const say = (counter: CounterInMemory, residentId: RecordId, question: QuestionId, said: 'later' | 'dontKnow' | 'nothing', on = true) =>
  counter.perform(answerIntake, { residentId, question, tap: { said, on } })

const file = (counter: CounterInMemory, residentId: RecordId): IntakeFile => {
  const found = intakeFile(counter.read, { residentId, day: day(TODAY) })
  if (found === undefined) throw new Error('no file')
  return found
}

const answer = (counter: CounterInMemory, residentId: RecordId, question: QuestionId) =>
  file(counter, residentId).answers.find(({ id }) => id === question)

describe('a talk', () => {
  test('with somebody new makes the file and the talk in one entry, so that nothing said later can be lost', () => {
    const counter = counterInMemory({ today: TODAY })
    expect(counter.written(() => talk(counter))).toBe(1)
    const [resident] = counter.read.all('resident')
    expect(resident).toMatchObject({ callName: 'Amina', interfaceLanguage: 'ti', registeredOn: TODAY })
    expect(counter.read.all('intake')).toMatchObject([{ about: resident?.id, startedOn: TODAY, finishedOn: undefined }])
  })

  test('writes down nothing about somebody under sixteen', () => {
    const counter = counterInMemory()
    const begun = counter.perform(startIntake, { who: { callName: 'Amina', ageGroup: 'under16' } })
    expect(begun).toEqual({ ok: false, error: { kind: 'guardianNeeded', field: 'ageGroup' } })
    expect(counter.entries).toEqual([])
  })

  test('makes the ticket theirs, and shows it as long as it is open', () => {
    const counter = counterInMemory({ today: TODAY })
    counter.must(openWalkInHour, {})
    const { ticketId } = counter.must(takeTicket, { language: 'ti', reason: 'getToKnow' })
    counter.must(callNext, {})
    const { residentId } = counter.must(startIntake, { who: { callName: 'Amina', ageGroup: 'from18' }, ticketId })
    expect(counter.read.find('ticket', ticketId)?.about).toBe(residentId)
    expect(file(counter, residentId).ticketId).toBe(ticketId)
  })

  test('leaves a ticket with whose it was', () => {
    const counter = counterInMemory({ today: TODAY })
    const { residentId: first } = counter.must(registerResident, { callName: 'Nour', ageGroup: 'from18' })
    counter.must(openWalkInHour, {})
    const { ticketId } = counter.must(takeTicket, { residentId: first, reason: 'question' })
    counter.must(startIntake, { who: { callName: 'Amina', ageGroup: 'from18' }, ticketId })
    expect(counter.read.find('ticket', ticketId)?.about).toBe(first)
  })

  test('begun on two laptops at once is one talk', () => {
    const a = counterInMemory({ deviceLetter: 'A' })
    const { residentId } = a.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
    const b = counterInMemory({ deviceLetter: 'B' })
    b.receive(a.entries)
    a.must(startIntake, { who: { residentId } })
    b.must(startIntake, { who: { residentId } })
    a.receive(b.entries)
    expect(a.read.all('intake')).toHaveLength(1)
  })
})

describe('an answer', () => {
  test('is kept at each tap, in the field of the person, in the order of the list', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    for (const choice of ['music', 'cooking']) expect(counter.written(() => choose(counter, id, 'wishes', choice))).toBe(1)
    expect(counter.read.find('resident', id)?.wishes).toEqual(['cooking', 'music'])
    choose(counter, id, 'wishes', 'cooking', false)
    expect(answer(counter, id, 'wishes')).toEqual({ id: 'wishes', chosen: ['music'], met: 'given' })
  })

  test('of one choice takes the place of the one before; a number stays a number', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    choose(counter, id, 'minutes', '20')
    choose(counter, id, 'minutes', '45')
    choose(counter, id, 'dutch', 'fewWords')
    expect(counter.read.find('resident', id)).toMatchObject({ reachMinutes: 45, dutchLevel: 'fewWords' })
    choose(counter, id, 'minutes', '45', false)
    expect(counter.read.find('resident', id)?.reachMinutes).toBeUndefined()
  })

  test('not asked, later, not known, nothing of it and given are five different things', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    say(counter, id, 'skills', 'later')
    say(counter, id, 'goals', 'dontKnow')
    say(counter, id, 'help', 'nothing')
    choose(counter, id, 'wishes', 'cooking')
    const met = (['wishes', 'skills', 'goals', 'help', 'times'] as const).map((question) => answer(counter, id, question)?.met)
    expect(met).toEqual(['given', 'later', 'dontKnow', 'nothing', 'notAsked'])
  })

  test('a choice after "later" is given; taken back, the question was not asked', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    say(counter, id, 'skills', 'later')
    choose(counter, id, 'skills', 'sewing')
    expect(answer(counter, id, 'skills')?.met).toBe('given')
    choose(counter, id, 'skills', 'sewing', false)
    expect(answer(counter, id, 'skills')).toEqual({ id: 'skills', chosen: [], met: 'notAsked' })
  })

  test('"later" beside a choice takes nothing away', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    choose(counter, id, 'skills', 'sewing')
    expect(counter.written(() => say(counter, id, 'skills', 'later'))).toBe(0)
    expect(answer(counter, id, 'skills')).toEqual({ id: 'skills', chosen: ['sewing'], met: 'given' })
  })

  test('that is not in the list is refused, and nothing is written', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    expect(
      counter.written(() =>
        expect(choose(counter, id, 'wishes', 'chess')).toEqual({ ok: false, error: { kind: 'valueNotKnown', field: 'wishes' } }),
      ),
    ).toBe(0)
    expect(choose(counter, id, 'minutes', '1000')).toMatchObject({ ok: false })
  })

  test('on two laptops at once: both choices stay, and nobody has to choose between them', () => {
    const a = counterInMemory({ deviceLetter: 'A', today: TODAY })
    const id = talk(a)
    const b = counterInMemory({ deviceLetter: 'B', today: TODAY })
    b.receive(a.entries)
    choose(a, id, 'wishes', 'cooking')
    choose(b, id, 'wishes', 'music')
    say(b, id, 'skills', 'later')
    choose(a, id, 'skills', 'sewing')
    a.receive(b.entries)
    b.receive(a.entries)
    for (const counter of [a, b]) {
      expect(answer(counter, id, 'wishes')?.chosen).toEqual(['cooking', 'music'])
      expect(answer(counter, id, 'skills')).toEqual({ id: 'skills', chosen: ['sewing'], met: 'given' })
      expect([...conflictsOf(counter.state)]).toEqual([])
    }
  })

  test('a fact from the form counts as given in the talk', () => {
    const counter = counterInMemory({ today: TODAY })
    const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18', wishes: ['games'] })
    expect(answer(counter, residentId, 'wishes')).toEqual({ id: 'wishes', chosen: ['games'], met: 'given' })
    counter.must(changeResident, { residentId, set: { wishes: [] } })
    expect(answer(counter, residentId, 'wishes')?.met).toBe('notAsked')
  })
})

describe('a talk that was left in the middle', () => {
  test('waits on the board of today with how far it came, on any laptop', () => {
    const a = counterInMemory({ deviceLetter: 'A', today: TODAY })
    const id = talk(a)
    choose(a, id, 'wishes', 'cooking')
    say(a, id, 'skills', 'later')
    const b = counterInMemory({ deviceLetter: 'B', today: TODAY })
    b.receive(a.entries)
    expect(openIntakes(b.read, { day: day(TODAY) })).toEqual([
      { residentId: id, name: 'Amina', language: 'ti', startedOn: TODAY, asked: 2, questions: 10 },
    ])
  })

  test('is not on the board any more once both looked it through, nor after two weeks', () => {
    const counter = counterInMemory({ today: TODAY })
    const id = talk(counter)
    expect(openIntakes(counter.read, { day: day('2026-09-29') })).toHaveLength(1)
    expect(openIntakes(counter.read, { day: day('2026-09-30') })).toEqual([])
    counter.must(finishIntake, { residentId: id })
    expect(openIntakes(counter.read, { day: day(TODAY) })).toEqual([])
    expect(file(counter, id).finishedOn).toBe(TODAY)
  })
})

describe('what is on a CV', () => {
  const told = {
    education: 'vocational',
    work: ['sewing', 'selling'],
    workYears: { sewing: 'from3to10' },
    papers: ['sewing'],
    licences: ['car'],
  } as const

  test('is kept when the person asks for it, and changes when they tell more', () => {
    const counter = counterInMemory({ today: TODAY })
    const residentId = talk(counter)
    expect(file(counter, residentId).cv).toBeUndefined()
    counter.must(keepCv, { residentId, cv: told })
    counter.must(keepCv, { residentId, cv: { ...told, workYears: { sewing: 'over10' } } })
    expect(counter.read.all('cv')).toHaveLength(1)
    expect(file(counter, residentId).cv).toMatchObject({ ...told, workYears: { sewing: 'over10' }, keptOn: TODAY })
  })

  test('goes with the person, and so does the talk', () => {
    const counter = counterInMemory({ today: TODAY })
    const residentId = talk(counter)
    counter.must(keepCv, { residentId, cv: told })
    counter.must(eraseResident, { residentId })
    expect([counter.read.all('cv'), counter.read.all('intake')]).toEqual([[], []])
  })
})
