import { describe, expect, test } from 'vitest'
import { absentAsTold } from '#actions/absentAsTold.ts'
import { acceptSubmission } from '#actions/acceptSubmission.ts'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { dropExpiredSubmissions } from '#actions/dropExpiredSubmissions.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { mergeSubmission } from '#actions/mergeSubmission.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { putSubmissionAside } from '#actions/putSubmissionAside.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { takeInSubmission } from '#actions/takeInSubmission.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { selfFilledFile } from '#queries/selfFilledFile.ts'
import { selfFilledCount, selfFilledList } from '#queries/selfFilledList.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'

const TODAY = HEAD.day
const submissionId = HEAD.id

const aCounter = (deviceLetter = 'A') => counterInMemory({ deviceLetter, today: TODAY })

/** An activity that both laptops know, and a submission that names it. */
const filledIn = (counter: CounterInMemory, more: Partial<Submission> = {}): Submission => {
  const { activityId } = counter.must(addActivity, { title: 'Koken', interest: 'cooking' })
  return { ...HEAD, ...REGISTER, wants: [{ activityId, withFriend: true }], ...more } as Submission
}

const everything = ({ read }: CounterInMemory) => ({
  residents: read.all('resident'),
  matches: read.all('match'),
  intakes: read.all('intake'),
  left: read.all('selfFilled'),
  conflicts: read.conflicts().map(({ field }) => field),
})

describe('accepted', () => {
  test('somebody new has a file with what they pointed at, a proposal, and the code that they went home with', () => {
    const counter = aCounter()
    const submission = filledIn(counter)
    counter.must(takeInSubmission, submission)
    const { residentId, personCode } = counter.must(acceptSubmission, { submissionId })

    const file = counter.read.find('resident', residentId)
    expect(file).toMatchObject({
      callName: 'Zeepaardje',
      ageGroup: 'from18',
      interfaceLanguage: 'ti',
      wishes: ['cooking', 'sewing'],
      reachMinutes: 30,
      company: ['friend'],
    })
    expect([personCode, file?.registeredOn]).toEqual([HEAD.findCode, HEAD.day])
    expect(counter.read.by('match', 'about', residentId)).toMatchObject([{ life: { kind: 'proposed', on: HEAD.day } }])
    expect(counter.read.by('intake', 'about', residentId)).toMatchObject([
      { said: { skills: 'dontKnow', goals: 'later', help: 'nothing' } },
    ])
    expect(counter.read.all('selfFilled')).toEqual([])
  })

  test('by two laptops at once it is one file, one proposal, one talk, and nothing to choose', () => {
    const [here, there] = [aCounter('A'), aCounter('B')]
    const submission = filledIn(here)
    there.receive(here.entries)
    for (const laptop of [here, there]) {
      laptop.must(takeInSubmission, submission)
      laptop.must(acceptSubmission, { submissionId })
    }
    const [fromHere, fromThere] = [[...here.entries], [...there.entries]]
    here.receive(fromThere)
    there.receive(fromHere)
    expect(everything(here).residents).toHaveLength(1)
    expect(everything(here).matches).toHaveLength(1)
    expect(everything(here)).toEqual(everything(there))
    expect(everything(here).conflicts).toEqual([])
  })

  test('on one laptop and put aside on another it is accepted', () => {
    const [here, there] = [aCounter('A'), aCounter('B')]
    const submission = filledIn(here)
    here.must(takeInSubmission, submission)
    there.receive(here.entries)
    there.must(putSubmissionAside, { submissionId, aside: true })
    here.must(acceptSubmission, { submissionId })
    const fromThere = [...there.entries]
    there.receive(here.entries)
    here.receive(fromThere)
    expect(everything(here)).toEqual(everything(there))
    expect([everything(here).residents.length, everything(here).left.length]).toEqual([1, 0])
  })

  test('it does not come back when another laptop opens its copy later', () => {
    const counter = aCounter()
    const submission = filledIn(counter)
    counter.must(takeInSubmission, submission)
    counter.must(acceptSubmission, { submissionId })
    expect(counter.written(() => counter.must(takeInSubmission, submission))).toBe(0)
  })

  test('without a name somebody at the counter types one; without any it asks for it', () => {
    const counter = aCounter()
    counter.must(takeInSubmission, filledIn(counter, { callName: '' }))
    expect(counter.perform(acceptSubmission, { submissionId })).toEqual({
      ok: false,
      error: { kind: 'callNameMissing', field: 'callName' },
    })
    const { residentId } = counter.must(acceptSubmission, { submissionId, callName: 'Salamander' })
    expect(counter.read.find('resident', residentId)?.callName).toBe('Salamander')
  })

  test('a code that somebody has already by chance is drawn anew', () => {
    const counter = counterInMemory({ today: TODAY, newPersonCode: () => HEAD.findCode ?? '' })
    counter.must(registerResident, { callName: 'Otter', ageGroup: 'from18' })
    const taken = aCounter('B')
    taken.receive(counter.entries)
    taken.must(takeInSubmission, filledIn(taken))
    expect(taken.must(acceptSubmission, { submissionId }).personCode).not.toBe(HEAD.findCode)
  })
})

describe('of somebody who has a file', () => {
  test('what was pointed at is added, and nothing that stood there changes', () => {
    const counter = aCounter()
    const { residentId } = counter.must(registerResident, {
      callName: 'Otter',
      ageGroup: 'from18',
      wishes: ['music'],
      reachMinutes: 10,
      interfaceLanguage: 'am',
    })
    counter.must(takeInSubmission, filledIn(counter))
    counter.must(mergeSubmission, { submissionId, residentId })
    expect(counter.read.find('resident', residentId)).toMatchObject({
      callName: 'Otter',
      interfaceLanguage: 'am',
      reachMinutes: 10,
      company: ['friend'],
    })
    expect(new Set(counter.read.find('resident', residentId)?.wishes)).toEqual(new Set(['music', 'cooking', 'sewing']))
    expect(counter.read.by('match', 'about', residentId)).toHaveLength(1)
    expect([counter.read.all('selfFilled').length, counter.read.all('resident').length]).toEqual([0, 1])
  })

  test('who it may be is shown by the name, and by the code that was typed', () => {
    const counter = aCounter()
    const { residentId, personCode } = counter.must(registerResident, {
      callName: 'Zeepaardje',
      ageGroup: 'from18',
      interfaceLanguage: 'ti',
    })
    counter.must(takeInSubmission, { ...filledIn(counter), kind: 'wants', code: personCode } as never)
    const file = selfFilledFile(counter.read, { submissionId, day: TODAY })
    expect(file?.likely.map((one) => one.residentId)).toEqual([residentId])
    expect(file?.known).toMatchObject({ residentId, callName: 'Zeepaardje' })
  })

  test('erasing the person erases what they filled in, also when it comes later', () => {
    const [here, there] = [aCounter('A'), aCounter('B')]
    const submission = filledIn(here)
    there.receive(here.entries)
    here.must(takeInSubmission, submission)
    const { residentId } = here.must(acceptSubmission, { submissionId })
    here.must(eraseResident, { residentId })
    there.must(takeInSubmission, submission)
    here.receive(there.entries)
    expect([here.read.all('selfFilled'), here.read.all('resident')]).toEqual([[], []])
  })
})

test('somebody who can not come is on the list of that day once a person looked, with the reason', () => {
  const counter = aCounter()
  const { activityId } = counter.must(addActivity, { title: 'Koken' })
  const { residentId, personCode } = counter.must(registerResident, { callName: 'Otter', ageGroup: 'from18' })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  counter.must(agreeMatch, { matchId })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: TODAY })
  counter.must(takeInSubmission, { ...HEAD, kind: 'absent', code: personCode, reason: 'appointment', on: TODAY })

  const file = selfFilledFile(counter.read, { submissionId, day: TODAY })
  expect(file?.sessions).toMatchObject([{ sessionId, title: 'Koken' }])
  expect(counter.read.all('attendance')).toEqual([])
  counter.must(absentAsTold, { submissionId, residentId, sessionId })
  expect(counter.read.all('attendance')).toMatchObject([{ about: residentId, presence: { kind: 'absent', why: 'appointment' } }])
  expect(counter.read.all('selfFilled')).toEqual([])
})

test('who wants to talk today stands first and is taken off with one tap, which can be taken back', () => {
  const counter = aCounter()
  counter.must(takeInSubmission, filledIn(counter))
  const talk = { ...HEAD, id: 'AQECAwQFBgcICQoLDA0ODw' as typeof HEAD.id, kind: 'talkToday', callName: 'Otter' } as const
  counter.must(takeInSubmission, talk)
  const count = () => selfFilledCount(counter.read, { day: TODAY })
  expect(count().now).toMatchObject([{ submissionId: talk.id, callName: 'Otter' }])
  expect(selfFilledList(counter.read, { day: TODAY }).waiting.map(({ kind }) => kind)).toEqual(['talkToday', 'register'])
  counter.must(putSubmissionAside, { submissionId: talk.id, aside: true })
  expect([count().now.length, count().waiting]).toEqual([0, 1])
  counter.must(putSubmissionAside, { submissionId: talk.id, aside: false })
  expect(count().waiting).toBe(2)
})

test('after fourteen days it is listed as expired, goes when a person says so, and not before', () => {
  const counter = aCounter()
  counter.must(takeInSubmission, filledIn(counter))
  counter.passDays(14)
  const today = () => ({ day: counter.deps().today })
  expect(counter.must(dropExpiredSubmissions, today()).dropped).toBe(0)
  counter.passDays(1)
  const { waiting, expired } = selfFilledList(counter.read, { day: counter.deps().today })
  expect([waiting.length, expired.length]).toEqual([0, 1])
  expect(counter.perform(dropExpiredSubmissions, { day: TODAY })).toEqual({ ok: false, error: { kind: 'dayNotSure' } })
  expect(counter.must(dropExpiredSubmissions, today()).dropped).toBe(1)
  expect(counter.read.all('selfFilled')).toEqual([])
})
