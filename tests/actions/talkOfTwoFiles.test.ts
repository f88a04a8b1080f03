import { expect, test } from 'vitest'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { answerIntake } from '#actions/answerIntake.ts'
import { answerSupporter } from '#actions/answerSupporter.ts'
import { finishIntake } from '#actions/finishIntake.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { registerResident } from '#actions/registerResident.ts'
import { startIntake } from '#actions/startIntake.ts'
import { intakeFile } from '#queries/intakeFile.ts'
import { openIntakes } from '#queries/openIntakes.ts'
import { supporterFor } from '#queries/supporterFor.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'

const TODAY = '2026-09-15'

/** Somebody who was registered twice; `kept` is the file that will stand for both. */
const registeredTwice = () => {
  const counter = counterInMemory({ today: TODAY })
  const files = ['Zarghuna', 'زرغونه'].map((callName) => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId)
  const [kept, second] = files.toSorted()
  if (kept === undefined || second === undefined) throw new Error('nobody')
  const merge = () => counter.must(mergeResidents, { one: kept, other: second })
  const answer = (question: 'wishes' | 'goals') =>
    intakeFile(counter.read, { residentId: kept, day: day(TODAY) })?.answers.find(({ id }) => id === question)
  return { counter, kept, second, merge, answer }
}

test('a choice of either file is taken back by one tap, in both', () => {
  const { counter, kept, second, merge, answer } = registeredTwice()
  const tap = (residentId: typeof kept, on: boolean) =>
    counter.must(answerIntake, { residentId, question: 'wishes', tap: { choice: 'cooking', on } })
  tap(second, true)
  merge()
  expect(answer('wishes')?.chosen).toEqual(['cooking'])
  tap(kept, false)
  expect(answer('wishes')?.chosen).toEqual([])
})

test('a talk that was begun under one file goes on as the talk of the person, is asked for once and is over once', () => {
  const { counter, kept, second, merge, answer } = registeredTwice()
  counter.must(startIntake, { who: { residentId: second } })
  counter.must(answerIntake, { residentId: second, question: 'goals', tap: { said: 'later', on: true } })
  merge()
  counter.must(startIntake, { who: { residentId: kept } })
  counter.must(answerIntake, { residentId: kept, question: 'wishes', tap: { said: 'dontKnow', on: true } })
  expect([answer('goals')?.met, answer('wishes')?.met]).toEqual(['later', 'dontKnow'])
  expect(openIntakes(counter.read, { day: day(TODAY) }).map(({ residentId, asked }) => [residentId, asked])).toEqual([[kept, 2]])
  counter.must(finishIntake, { residentId: kept })
  expect(openIntakes(counter.read, { day: day(TODAY) })).toEqual([])
})

test('two talks under two files are one after the files were put together, and both are over with it', () => {
  const { counter, kept, second, merge, answer } = registeredTwice()
  for (const residentId of [kept, second]) counter.must(startIntake, { who: { residentId } })
  counter.must(answerIntake, { residentId: second, question: 'goals', tap: { said: 'later', on: true } })
  merge()
  expect(answer('goals')?.met).toBe('later')
  expect(openIntakes(counter.read, { day: day(TODAY) })).toHaveLength(1)
  counter.must(answerIntake, { residentId: kept, question: 'goals', tap: { said: 'later', on: false } })
  expect(answer('goals')?.met).toBe('notAsked')
  counter.must(finishIntake, { residentId: kept })
  expect(counter.read.all('intake').every(({ finishedOn }) => finishedOn === TODAY)).toBe(true)
})

test('a no to a supporter leaves no yes behind in the other file', () => {
  const { counter, kept, second, merge } = registeredTwice()
  const { staffMemberId } = counter.must(addStaffMember, { callName: 'Hiwot', role: 'supporter' })
  counter.must(answerSupporter, { residentId: second, answer: { kind: 'yes', staffMemberId } })
  merge()
  const supporter = () => supporterFor(counter.read, counter.read.find('resident', kept)!)?.name
  expect(supporter()).toBe('Hiwot')
  counter.must(answerSupporter, { residentId: kept, answer: { kind: 'ratherNot' } })
  expect(supporter()).toBeUndefined()
  counter.must(answerSupporter, { residentId: kept, answer: { kind: 'notAsked' } })
  expect(supporter()).toBeUndefined()
})
