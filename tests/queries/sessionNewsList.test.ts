import { expect, test } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { cancelAppointment } from '#actions/cancelAppointment.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { changeActivity } from '#actions/changeActivity.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { restoreSession } from '#actions/restoreSession.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { tellNews } from '#actions/tellNews.ts'
import { offerAlerts } from '#queries/offerAlerts.ts'
import { sessionNewsList } from '#queries/sessionNewsList.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const TODAY = day('2026-09-15')

const agreedGroup = (counter: CounterInMemory, names: readonly string[], placesMin?: number) => {
  const { activityId } = counter.must(addActivity, { title: 'Koken', startsAt: time('10:00'), ...(placesMin && { placesMin }) })
  const people = names.map((callName): RecordId => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18', phone: '06-12345678', interfaceLanguage: 'ti' })
    counter.must(agreeMatch, { matchId: counter.must(proposeMatch, { residentId, activityId }).matchId })
    return residentId
  })
  const plan = { activityId, day: day('2026-09-22') }
  return { activityId, people, plan, sessionId: counter.must(scheduleSession, plan).sessionId }
}

const toTell = (counter: CounterInMemory, sessionId: RecordId) =>
  sessionNewsList(counter.read, { sessionId })?.people.map(({ name, news, told }) => [name, news, told]) ?? []

test('nobody is to be told anything about a day that goes ahead', () => {
  const counter = counterInMemory()
  const { sessionId } = agreedGroup(counter, ['Amina'])
  expect(toTell(counter, sessionId)).toEqual([])
})

test('a day that is called off must be told to all who count on it, with phone and language; who was told goes to the end', () => {
  const counter = counterInMemory()
  const { sessionId, people } = agreedGroup(counter, ['Amina', 'Noor', 'Selam'])
  counter.must(cancelSession, { sessionId, reason: 'guideAbsent' })
  expect(sessionNewsList(counter.read, { sessionId })).toMatchObject({
    cancelled: true,
    cancelReason: 'guideAbsent',
    people: [{ phone: '06-12345678', language: 'ti', told: false }, {}, {}],
  })
  counter.must(tellNews, { sessionId, residentId: people[0] ?? sessionId, news: 'calledOff' })
  expect(toTell(counter, sessionId)).toEqual([
    ['Noor', 'calledOff', false],
    ['Selam', 'calledOff', false],
    ['Amina', 'calledOff', true],
  ])
  expect(offerAlerts(counter.read, { day: TODAY }).toTell.map((row) => row.toTell)).toEqual([2])
})

test('put on again, exactly those who heard that it was off must hear that it goes ahead', () => {
  const counter = counterInMemory()
  const { sessionId, people, plan } = agreedGroup(counter, ['Amina', 'Noor'])
  const residentId = people[1] ?? sessionId
  counter.must(cancelSession, { sessionId })
  counter.must(tellNews, { sessionId, residentId, news: 'calledOff' })
  counter.must(scheduleSession, plan)
  expect(toTell(counter, sessionId)).toEqual([['Noor', 'goesAhead', false]])
  counter.must(tellNews, { sessionId, residentId, news: 'goesAhead' })
  expect(toTell(counter, sessionId)).toEqual([['Noor', 'goesAhead', true]])
  counter.must(cancelSession, { sessionId })
  expect(toTell(counter, sessionId)).toEqual([
    ['Amina', 'calledOff', false],
    ['Noor', 'calledOff', false],
  ])
})

test('a tick can be taken back, and ticking twice writes nothing', () => {
  const counter = counterInMemory()
  const { sessionId, people } = agreedGroup(counter, ['Amina'])
  const residentId = people[0] ?? sessionId
  counter.must(cancelSession, { sessionId })
  const tick = () => counter.must(tellNews, { sessionId, residentId, news: 'calledOff' })
  expect(tick()).toEqual({})
  expect(counter.written(tick)).toBe(0)
  expect(counter.must(tellNews, { sessionId, residentId })).toEqual({ before: 'calledOff' })
  expect(toTell(counter, sessionId)).toEqual([['Amina', 'calledOff', false]])
})

test('who comes for the first time on that day is told too, though nothing was agreed yet', () => {
  const counter = counterInMemory()
  const { sessionId, activityId } = agreedGroup(counter, ['Amina'])
  const { residentId } = counter.must(registerResident, { callName: 'Noor', ageGroup: 'from18' })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  const { appointmentId } = counter.must(makeAppointment, { matchId, day: day('2026-09-22') })
  expect(toTell(counter, sessionId)).toEqual([])
  counter.must(cancelSession, { sessionId, reason: 'placeClosed' })
  expect(toTell(counter, sessionId).map(([name]) => name)).toEqual(['Amina', 'Noor'])
  counter.must(cancelAppointment, { appointmentId, why: 'hostCanNot' })
  expect(toTell(counter, sessionId).map(([name]) => name)).toEqual(['Amina'])
})

test('the tick of somebody whose two files were put together can be taken back, whichever of the two it was on', () => {
  const counter = counterInMemory()
  const { sessionId, people } = agreedGroup(counter, ['Amina', 'Aminah'])
  const [one, other] = people.toSorted()
  counter.must(cancelSession, { sessionId })
  counter.must(tellNews, { sessionId, residentId: other!, news: 'calledOff' })
  counter.must(mergeResidents, { one: one!, other: other! })
  const ticks = () => toTell(counter, sessionId).map(([, news, told]) => [news, told])
  expect(ticks()).toEqual([['calledOff', true]])
  counter.must(tellNews, { sessionId, residentId: one! })
  expect(ticks()).toEqual([['calledOff', false]])
})

test('a day without a time is put on again itself, also after its activity was given one', () => {
  const counter = counterInMemory()
  const { activityId } = counter.must(addActivity, { title: 'Koken' })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day('2026-09-22') })
  counter.must(changeActivity, { activityId, set: { startsAt: time('10:00') } })
  counter.must(cancelSession, { sessionId, reason: 'weather' })
  counter.must(restoreSession, { sessionId })
  expect(counter.read.all('session').map(({ id, cancelled, cancelReason }) => [id, cancelled, cancelReason])).toEqual([
    [sessionId, false, undefined],
  ])
})

test('two laptops that tick the same person have one tick and no conflict', () => {
  const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const { sessionId, people } = agreedGroup(here, ['Amina'])
  here.must(cancelSession, { sessionId })
  there.receive(here.entries)
  const told = { sessionId, residentId: people[0] ?? sessionId, news: 'calledOff' } as const
  here.must(tellNews, told)
  there.must(tellNews, told)
  here.receive(there.entries)
  expect(here.read.all('sessionNews')).toHaveLength(1)
  expect([...conflictsOf(here.state)]).toEqual([])
})

test('somebody who asks to be forgotten is on no list any more, told or not', () => {
  const counter = counterInMemory()
  const { sessionId, people } = agreedGroup(counter, ['Amina'])
  const residentId = people[0] ?? sessionId
  counter.must(cancelSession, { sessionId })
  counter.must(tellNews, { sessionId, residentId, news: 'calledOff' })
  counter.must(eraseResident, { residentId })
  expect(counter.read.all('sessionNews')).toEqual([])
  expect(toTell(counter, sessionId)).toEqual([])
})

test('too few people is said a week before, until somebody joins or it is called off', () => {
  const counter = counterInMemory()
  const { sessionId, activityId } = agreedGroup(counter, ['Amina', 'Noor'], 3)
  const few = () => offerAlerts(counter.read, { day: TODAY }).tooFew.map(({ tooFew }) => tooFew)
  expect(few()).toEqual([{ joined: 2, needed: 3 }])
  expect(offerAlerts(counter.read, { day: day('2026-09-14') }).tooFew).toEqual([])
  const { residentId } = counter.must(registerResident, { callName: 'Selam', ageGroup: 'from18' })
  counter.must(agreeMatch, { matchId: counter.must(proposeMatch, { residentId, activityId }).matchId })
  expect(few()).toEqual([])
  const other = agreedGroup(counter, ['Yusuf'], 4)
  expect(few()).toEqual([{ joined: 1, needed: 4 }])
  counter.must(cancelSession, { sessionId: other.sessionId, reason: 'tooFewPeople' })
  expect(few()).toEqual([])
  expect(sessionId).not.toBe(other.sessionId)
})
