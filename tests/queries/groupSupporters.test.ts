import { expect, test } from 'vitest'
import { groupProposal } from '#queries/groupProposal.ts'
import { answerSupporter } from '#actions/answerSupporter.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { supporterSpeaks } from '#actions/supporterSpeaks.ts'
import { addActivity } from '#actions/addActivity.ts'
import { registerResident } from '#actions/registerResident.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'

const TODAY = '2026-09-15'

const setUp = () => {
  const counter = counterInMemory({ today: TODAY })
  const { must } = counter
  const { activityId } = must(addActivity, { title: 'Taalcafé', programme: 'languageCafe', interest: 'language', placesMax: 20 })
  const person = (callName: string, interfaceLanguage: SpokenLanguage, answer?: SupporterAnswer) => {
    const { residentId } = must(registerResident, { callName, ageGroup: 'from18', interfaceLanguage, wishes: ['language'] })
    if (answer !== undefined) must(answerSupporter, { residentId, answer })
    return residentId
  }
  const supporter = (callName: string, spoken: readonly SpokenLanguage[] = []) =>
    must(addStaffMember, { callName, role: 'supporter', spoken }).staffMemberId
  const proposal = () => groupProposal(counter.read, { activityId, day: day(TODAY) })
  const supportOf = (name: string) => proposal()?.people.find((one) => one.name === name)?.support
  return { counter, person, supporter, proposal, supportOf }
}

test('a supporter goes along with a group in which somebody said yes, and each reads why', () => {
  const { person, supporter, proposal, supportOf } = setUp()
  const samira = supporter('Samira', ['ar'])
  const daniel = supporter('Daniel', ['ti'])
  person('Amal', 'ar', { kind: 'yes', staffMemberId: samira })
  person('Noor', 'fa', { kind: 'yes', staffMemberId: samira })
  person('Yonas', 'ti', { kind: 'yes', staffMemberId: daniel })
  person('Zahra', 'ar')
  person('Olena', 'uk')
  expect(proposal()?.supporters).toEqual([
    { staffMemberId: samira, name: 'Samira', people: 2 },
    { staffMemberId: daniel, name: 'Daniel', people: 1 },
  ])
  expect(supportOf('Amal')).toEqual({ kind: 'along', name: 'Samira', sameLanguage: true })
  expect(supportOf('Noor')).toEqual({ kind: 'along', name: 'Samira', sameLanguage: false })
  expect(supportOf('Zahra')).toEqual({ kind: 'ask', name: 'Samira' })
  expect(supportOf('Olena')).toBeUndefined()
})

test('nobody who would rather go without is asked or given one, and a supporter to whom nobody said yes goes with nobody', () => {
  const { person, supporter, proposal, supportOf } = setUp()
  supporter('Samira', ['ar'])
  person('Amal', 'ar', { kind: 'notOfMyCountry' })
  person('Noor', 'ar', { kind: 'ratherNot' })
  person('Zahra', 'ar')
  expect(proposal()?.supporters).toEqual([])
  expect(supportOf('Amal')).toEqual({ kind: 'without' })
  expect(supportOf('Noor')).toEqual(supportOf('Amal'))
  expect(supportOf('Zahra')).toEqual({ kind: 'ask', name: 'Samira' })
})

test('while two laptops wrote down different answers, no supporter goes along and nobody is asked', () => {
  const { counter, person, supporter, proposal, supportOf } = setUp()
  const samira = supporter('Samira', ['ar'])
  const residentId = person('Amal', 'ar')
  const other = counterInMemory({ today: TODAY, deviceLetter: 'B' })
  other.receive(counter.entries)
  counter.must(answerSupporter, { residentId, answer: { kind: 'notAsked' } })
  counter.must(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId: samira } })
  other.must(answerSupporter, { residentId, answer: { kind: 'notOfMyCountry' } })
  counter.receive(other.entries.filter((entry) => !counter.entries.includes(entry)))
  expect(proposal()?.supporters).toEqual([])
  expect(supportOf('Amal')?.kind).not.toBe('along')
  expect(supportOf('Amal')?.kind).not.toBe('ask')
})

test('a supporter of an earlier version speaks no known language until somebody says which', () => {
  const { counter, person, supporter, supportOf } = setUp()
  const samira = supporter('Samira')
  person('Amal', 'ar', { kind: 'yes', staffMemberId: samira })
  expect(supportOf('Amal')).toEqual({ kind: 'along', name: 'Samira', sameLanguage: false })
  counter.must(supporterSpeaks, { staffMemberId: samira, spoken: ['ar'], saw: [] })
  expect(supportOf('Amal')).toEqual({ kind: 'along', name: 'Samira', sameLanguage: true })
})

test('where Dutch is practised, a group of many languages is said to be one; elsewhere nothing is', () => {
  const { counter, person, proposal } = setUp()
  person('Amal', 'ar')
  person('Yonas', 'ti')
  expect(proposal()?.languages).toBe(2)
  const walk = counter.must(addActivity, { title: 'Wandelen', programme: 'meeting', interest: 'nature' })
  expect(groupProposal(counter.read, { activityId: walk.activityId, day: day(TODAY) })?.languages).toBeUndefined()
})
