import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { changeResident } from '#actions/changeResident.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { forgetOldReadiness } from '#actions/forgetOldReadiness.ts'
import { forgetReadiness } from '#actions/forgetReadiness.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { noteReadiness } from '#actions/noteReadiness.ts'
import { registerResident } from '#actions/registerResident.ts'
import { undoMerge } from '#actions/undoMerge.ts'
import { oldReadiness } from '#queries/oldReadiness.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { weekPlan } from '#queries/weekPlan.ts'
import { workPath } from '#queries/workPath.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { PAPERS } from '#domain/programmes/workFacts.ts'
import { counterInMemory, day, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const START = day('2026-03-02')
const withAmal = (letter = 'A') => {
  const counter = counterInMemory({ today: START, deviceLetter: letter })
  const { residentId } = counter.must(registerResident, { callName: 'Amal', ageGroup: 'from18', wishes: ['cooking'] })
  return { counter, residentId }
}
const pathOf = (counter: CounterInMemory, residentId: RecordId, on = START) => workPath(counter.read, { residentId, day: on })
const stepsOf = (counter: CounterInMemory, residentId: RecordId, on = START) =>
  pathOf(counter, residentId, on)?.advice.steps.map(({ id }) => id)

describe('what somebody tells about paid work', () => {
  test('nothing is kept of who never asked for it, and the light asks for the paper', () => {
    const { counter, residentId } = withAmal()
    expect(counter.read.all('readiness')).toEqual([])
    expect(pathOf(counter, residentId)).toMatchObject({ isKept: false, advice: { light: 'unknown', says: 'askPaper' } })
  })

  test('each answer keeps the day on which it was asked, and what was not asked again keeps the earlier one', () => {
    const { counter, residentId } = withAmal()
    counter.must(noteReadiness, { residentId, said: { paper: 'permitNeeded', document: 'yes' } })
    counter.setDay('2026-03-20')
    counter.must(noteReadiness, { residentId, said: { permit: { kind: 'asked', on: day('2026-03-18') }, citizenNumber: 'no' } })
    expect(counter.read.all('readiness')).toHaveLength(1)
    expect(pathOf(counter, residentId, day('2026-03-20'))?.askedOn).toEqual({
      paper: '2026-03-02',
      document: '2026-03-02',
      permit: '2026-03-20',
      citizenNumber: '2026-03-20',
      sixMonths: undefined,
      bankAccount: undefined,
      rebaTalk: undefined,
    })
    expect(pathOf(counter, residentId, day('2026-03-20'))?.advice).toMatchObject({ light: 'doThisFirst', says: 'permitAsked' })
    expect(stepsOf(counter, residentId, day('2026-03-20'))).toEqual(['PW5', 'PW13', 'PW15', 'PW16', 'PW17'])
  })

  test('of two laptops that asked without each other, the answer that was asked last holds', () => {
    const { counter: here, residentId } = withAmal()
    const there = counterInMemory({ today: START, deviceLetter: 'B' })
    there.receive(here.entries)
    here.must(noteReadiness, { residentId, said: { paper: 'permitNeeded' } })
    there.setDay('2026-03-09')
    there.must(noteReadiness, { residentId, said: { paper: 'workFree' } })
    here.receive(there.entries)
    there.receive(here.entries)
    for (const counter of [here, there]) expect(pathOf(counter, residentId, day('2026-03-10'))?.facts.paper).toBe('workFree')
  })

  test.each([0, 1])(
    'of somebody with two files, what was told stays with the file that has it, also when a screen holds file %i',
    (held) => {
      const { counter, residentId: one } = withAmal()
      const { residentId: other } = counter.must(registerResident, { callName: 'امل', ageGroup: 'from18' })
      const residentId = counter.must(noteReadiness, { residentId: [other, one][held]!, said: { paper: 'permitNeeded' } }).residentId
      counter.must(mergeResidents, { one, other })
      counter.must(noteReadiness, { residentId: [one, other][held]!, said: { document: 'yes' } })
      expect(counter.read.all('readiness')).toHaveLength(1)
      counter.must(undoMerge, { residentId })
      expect(counter.read.all('readiness').map(({ about }) => about)).toEqual([residentId])
      expect(pathOf(counter, residentId)?.facts).toMatchObject({ paper: 'permitNeeded', document: 'yes' })
    },
  )

  test('a number of a person is refused where an employer belongs', () => {
    const { counter, residentId } = withAmal()
    expect(counter.perform(noteReadiness, { residentId, said: {}, employer: 'Bakker, 111222333' })).toMatchObject({
      ok: false,
      error: { kind: 'refusedText', field: 'employer' },
    })
    expect(counter.perform(noteReadiness, { residentId: idOf(['nobody']), said: {} })).toMatchObject({
      ok: false,
      error: { kind: 'notFound' },
    })
  })
})

describe('how long it stays', () => {
  test('after half a year it is no ground for any advice, day for day, and is listed to go', () => {
    const { counter, residentId } = withAmal()
    counter.must(noteReadiness, { residentId, said: { paper: 'workFree' } })
    const light = (on: string) => pathOf(counter, residentId, day(on))?.advice.light
    expect(['2026-08-28', '2026-08-29', '2026-08-30'].map(light)).toEqual(['free', 'unknown', 'unknown'])
    expect(oldReadiness(counter.read, { day: day('2026-08-28') })).toEqual([])
    expect(oldReadiness(counter.read, { day: day('2026-08-29') })).toEqual([{ residentId, name: 'Amal' }])
  })

  test('goes when somebody says so at the close of a day, and only what is old; an answer given again keeps it', () => {
    const { counter, residentId } = withAmal()
    const { residentId: other } = counter.must(registerResident, { callName: 'Yonas', ageGroup: 'from18' })
    counter.must(noteReadiness, { residentId, said: { paper: 'workFree' } })
    counter.must(noteReadiness, { residentId: other, said: { paper: 'workFree' } })
    counter.setDay('2026-06-01')
    counter.must(noteReadiness, { residentId: other, said: { paper: 'workFree' } })
    counter.setDay('2026-08-29')
    const NOT_SURE = { ok: false, error: { kind: 'dayNotSure' } }
    expect(counter.perform(forgetOldReadiness, { day: day('2026-08-28') })).toEqual(NOT_SURE)
    expect(counter.read.all('readiness')).toHaveLength(2)
    expect(counter.must(forgetOldReadiness, { day: day('2026-08-29') })).toEqual({ removed: 1 })
    expect(counter.read.all('readiness').map(({ about }) => about)).toEqual([other])
  })

  test('goes at once when the person wants it, can be told again, and goes with the person', () => {
    const { counter, residentId } = withAmal()
    counter.must(noteReadiness, { residentId, said: { paper: 'workFree' }, employer: 'Bakkerij' })
    counter.must(forgetReadiness, { residentId })
    expect(counter.read.all('readiness')).toEqual([])
    counter.must(noteReadiness, { residentId, said: { paper: 'permitNeeded' } })
    expect(pathOf(counter, residentId)).toMatchObject({ facts: { paper: 'permitNeeded' }, employer: '' })
    counter.must(eraseResident, { residentId })
    expect(counter.read.all('readiness')).toEqual([])
  })
})

test('what a paper says moves nobody in a list or a plan', () => {
  const { counter, residentId } = withAmal()
  for (const [title, programme] of [
    ['Koken', 'volunteering'],
    ['Bakkerij', 'paidWork'],
    ['Eten', 'meeting'],
  ] as const)
    counter.must(addActivity, { title, programme, interest: 'cooking' })
  const listed = () =>
    suggestActivities(counter.read, { residentId, day: START, limit: 10 }).map(({ title, score, reasons }) => ({ title, score, reasons }))
  const planned = () => weekPlan(counter.read, { day: START, refused: [] }).lines.map(({ title, because }) => [title, because])
  const before = [listed(), planned()]
  expect(listed()).toHaveLength(3)
  for (const paper of PAPERS) {
    counter.must(noteReadiness, { residentId, said: { paper, sixMonths: 'no' } })
    expect([listed(), planned()]).toEqual(before)
  }
})

test('for whom is not of age nothing is made of an answer: the age comes first', () => {
  const { counter, residentId } = withAmal()
  counter.must(noteReadiness, { residentId, said: { paper: 'workFree' } })
  counter.must(changeResident, { residentId, set: { ageGroup: 'from16to17' } })
  expect(pathOf(counter, residentId)?.advice).toMatchObject({ light: 'notNow', says: 'adultsOnly' })
})
