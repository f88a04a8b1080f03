import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { goAlone } from '#actions/goAlone.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { proposeTogether } from '#actions/proposeTogether.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { startMatch } from '#actions/startMatch.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { stopWaiting } from '#actions/stopWaiting.ts'
import { waitForPlace } from '#actions/waitForPlace.ts'
import { withdrawProposal } from '#actions/withdrawProposal.ts'
import { placesToSort } from '#queries/placesToSort.ts'
import { matchAround } from '#queries/matchAround.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const people = (counter: CounterInMemory, ...names: readonly string[]): readonly RecordId[] =>
  names.map((callName) => counter.must(registerResident, { callName, ageGroup: 'from18' }).residentId)

const around = (counter: CounterInMemory, matchId: RecordId) =>
  matchAround(counter.read, counter.read.find('match', matchId) ?? expect.fail('no match'))

const friendsOf = (counter: CounterInMemory, matchId: RecordId): readonly string[] =>
  around(counter, matchId)
    .friends.map(({ name }) => name)
    .sort()

describe('friends who go together', () => {
  test('are proposed at once, and each decides alone', () => {
    const counter = counterInMemory()
    const residentIds = people(counter, 'Amina', 'Sara')
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    const { matchIds, madeIds } = counter.must(proposeTogether, { activityId, residentIds })
    expect(madeIds).toEqual(matchIds)
    const [first, second] = matchIds as [RecordId, RecordId]
    expect([friendsOf(counter, first), friendsOf(counter, second)]).toEqual([['Sara'], ['Amina']])
    counter.must(agreeMatch, { matchId: first })
    counter.must(stopMatch, { matchId: second, why: 'school' })
    expect(counter.read.find('match', first)?.life?.kind).toBe('agreed')
    expect(friendsOf(counter, first)).toEqual([])
  })

  test('a third joins two who go already; who was proposed before keeps what was agreed', () => {
    const counter = counterInMemory()
    const [amina, sara, yonas] = people(counter, 'Amina', 'Sara', 'Yonas') as [RecordId, RecordId, RecordId]
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    const { matchId } = counter.must(proposeMatch, { residentId: amina, activityId })
    counter.must(agreeMatch, { matchId })
    const pair = counter.must(proposeTogether, { activityId, residentIds: [amina, sara] })
    expect([pair.matchIds.length, pair.madeIds.length, counter.read.find('match', matchId)?.life?.kind]).toEqual([2, 1, 'agreed'])
    counter.must(proposeTogether, { activityId, residentIds: [yonas, sara] })
    expect(friendsOf(counter, matchId)).toEqual(['Sara', 'Yonas'])
    counter.must(goAlone, { matchId })
    expect(friendsOf(counter, matchId)).toEqual([])
    expect(friendsOf(counter, pair.madeIds[0] as RecordId)).toEqual(['Yonas'])
  })

  test('a slip is taken back, and one person twice is no pair', () => {
    const counter = counterInMemory()
    const residentIds = people(counter, 'Amina', 'Sara')
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    for (const matchId of counter.must(proposeTogether, { activityId, residentIds }).madeIds) counter.must(withdrawProposal, { matchId })
    expect(counter.read.all('match')).toEqual([])
    const twice = [residentIds[0], residentIds[0]] as readonly RecordId[]
    expect(counter.perform(proposeTogether, { activityId, residentIds: twice }).ok).toBe(false)
  })
})

test('undoing that a third came along, or that somebody goes alone, leaves who went together together', () => {
  const counter = counterInMemory()
  const { activityId } = counter.must(addActivity, { title: 'Koken' })
  const [amina, sara, yonas] = people(counter, 'Amina', 'Sara', 'Yonas') as [RecordId, RecordId, RecordId]
  const { matchIds } = counter.must(proposeTogether, { activityId, residentIds: [amina, sara] })
  const { matchId } = counter.must(proposeMatch, { residentId: yonas, activityId })
  const first = matchIds[0] ?? expect.fail('no match')
  const { madeIds, joined } = counter.must(proposeTogether, { activityId, residentIds: [amina, yonas] })
  expect([friendsOf(counter, first), madeIds, joined]).toEqual([['Sara', 'Yonas'], [], [{ matchId }]])
  for (const before of joined) counter.must(goAlone, before)
  expect([friendsOf(counter, first), friendsOf(counter, matchId)]).toEqual([['Sara'], []])

  const before = counter.must(goAlone, { matchId: first })
  expect(friendsOf(counter, first)).toEqual([])
  counter.must(goAlone, before)
  expect(friendsOf(counter, first)).toEqual(['Sara'])
})

describe('a full activity', () => {
  const full = (places: number, ...names: readonly string[]) => {
    const counter = counterInMemory({ today: '2026-09-15', clockTime: '10:00' })
    const { activityId } = counter.must(addActivity, { title: 'Koken', placesMax: places })
    const matches = new Map(
      people(counter, ...names).map((residentId, at) => [names[at] ?? '', counter.must(proposeMatch, { residentId, activityId }).matchId]),
    )
    const of = (name: string): RecordId => matches.get(name) ?? expect.fail(name)
    return { counter, activityId, of }
  }

  test('has a waiting list in the order of arrival; who is agreed waits no more', () => {
    const { counter, activityId, of } = full(1, 'Amina', 'Sara', 'Yonas')
    counter.must(agreeMatch, { matchId: of('Amina') })
    expect(around(counter, of('Sara')).placesLeft).toBe(0)
    counter.must(waitForPlace, { matchId: of('Yonas') })
    counter.setTime('10:05')
    counter.must(waitForPlace, { matchId: of('Sara') })
    counter.setTime('10:09')
    expect(counter.written(() => counter.must(waitForPlace, { matchId: of('Yonas') }))).toBe(0)
    expect([around(counter, of('Yonas')).waitingAs, around(counter, of('Sara')).waitingAs]).toEqual([1, 2])
    expect(placesToSort(counter.read)).toEqual([])

    counter.must(stopMatch, { matchId: of('Amina'), why: 'moved' })
    const [advice] = placesToSort(counter.read)
    expect(advice).toMatchObject({ kind: 'free', activityId, title: 'Koken', places: 1, count: 1 })
    expect(advice?.people.map(({ name, since }) => [name, since])).toEqual([
      ['Yonas', '2026-09-15'],
      ['Sara', '2026-09-15'],
    ])
    // A person decides, also otherwise than the list says.
    counter.must(agreeMatch, { matchId: of('Sara') })
    expect([around(counter, of('Sara')).waitingAs, around(counter, of('Yonas')).waitingAs]).toEqual([undefined, 1])
    expect(placesToSort(counter.read)).toEqual([])
  })

  test('whose last place two laptops gave keeps both, says how many too many, and a person chooses who waits', () => {
    const { counter: here, activityId, of } = full(2, 'Amina', 'Sara', 'Yonas')
    here.must(agreeMatch, { matchId: of('Amina') })
    const there = counterInMemory({ deviceLetter: 'B', today: '2026-09-16' })
    there.receive(here.entries)
    there.must(agreeMatch, { matchId: of('Sara') })
    here.setDay('2026-09-17')
    here.must(agreeMatch, { matchId: of('Yonas') })
    here.receive(there.entries)
    there.receive(here.entries)

    const residentOf = (name: string) => here.read.find('match', of(name))?.about
    const expected = [
      {
        kind: 'tooMany',
        activityId,
        title: 'Koken',
        places: 2,
        count: 1,
        people: [
          { matchId: of('Yonas'), residentId: residentOf('Yonas'), name: 'Yonas', since: '2026-09-17' },
          { matchId: of('Sara'), residentId: residentOf('Sara'), name: 'Sara', since: '2026-09-16' },
          { matchId: of('Amina'), residentId: residentOf('Amina'), name: 'Amina', since: '2026-09-15' },
        ],
      },
    ]
    expect(placesToSort(here.read)).toEqual(expected)
    expect(placesToSort(there.read)).toEqual(expected)
    expect([...conflictsOf(here.state)]).toEqual([])

    const { before } = here.must(waitForPlace, { matchId: of('Sara') })
    expect(here.read.find('match', of('Sara'))).toMatchObject({
      life: { kind: 'proposed', on: '2026-09-16' },
      waiting: { since: '2026-09-16', at: '10:00' },
    })
    expect(placesToSort(here.read)).toEqual([])
    here.must(stopWaiting, { matchId: of('Sara'), life: before })
    expect(here.read.find('match', of('Sara'))).toMatchObject({ life: { kind: 'agreed', on: '2026-09-16' }, waiting: undefined })
    expect(placesToSort(here.read)).toEqual(expected)
  })

  test('gives whoever comes back into the line their own place: after a slip, and after a place that was given twice', () => {
    const { counter, of } = full(1, 'Amina', 'Sara', 'Yonas')
    counter.must(agreeMatch, { matchId: of('Amina') })
    counter.must(waitForPlace, { matchId: of('Sara') })
    counter.passDays(3)
    counter.must(waitForPlace, { matchId: of('Yonas') })
    const places = () => [around(counter, of('Sara')).waitingAs, around(counter, of('Yonas')).waitingAs]

    const { waited } = counter.must(stopWaiting, { matchId: of('Sara') })
    expect(places()).toEqual([undefined, 1])
    counter.must(waitForPlace, { matchId: of('Sara'), ...(waited && { since: waited }) })
    expect(places()).toEqual([1, 2])

    counter.passDays(1)
    counter.must(agreeMatch, { matchId: of('Sara') })
    const again = counter.must(waitForPlace, { matchId: of('Sara') })
    expect([places(), again.waited]).toEqual([[1, 2], waited])
    counter.must(stopWaiting, { matchId: of('Sara'), life: again.before, ...(again.waited && { waited: again.waited }) })
    expect(counter.read.find('match', of('Sara'))).toMatchObject({ life: { kind: 'agreed' }, waiting: waited })
  })

  test('does not take a place back by an undo after it was given on another laptop', () => {
    const { counter, of } = full(1, 'Sara')
    const { before } = counter.must(waitForPlace, { matchId: of('Sara') })
    counter.must(agreeMatch, { matchId: of('Sara') })
    expect(counter.perform(stopWaiting, { matchId: of('Sara'), life: before }).ok).toBe(false)
    expect(counter.read.find('match', of('Sara'))?.life?.kind).toBe('agreed')
  })

  test('counts in its line nobody who moved away, and whoever has two files once', () => {
    const { counter, activityId, of } = full(1, 'Amina', 'Sara', 'Yonas')
    const about = (name: string): RecordId => counter.read.find('match', of(name))?.about ?? expect.fail(name)
    const { residentId: second } = counter.must(registerResident, { callName: 'Sarah', ageGroup: 'from18' })
    const { matchId } = counter.must(proposeMatch, { residentId: second, activityId })
    for (const one of [of('Amina'), of('Sara'), matchId, of('Yonas')]) {
      counter.must(waitForPlace, { matchId: one })
      counter.passDays(1)
    }
    expect(around(counter, of('Yonas')).waitingAs).toBe(4)
    counter.must(mergeResidents, { one: about('Sara'), other: second })
    expect(around(counter, of('Yonas')).waitingAs).toBe(3)
    counter.must(residentLeft, { residentId: about('Amina') })
    expect(around(counter, of('Yonas')).waitingAs).toBe(2)
  })

  test('lets nobody wait who takes part already', () => {
    const { counter, of } = full(1, 'Amina')
    counter.must(agreeMatch, { matchId: of('Amina') })
    counter.must(startMatch, { matchId: of('Amina') })
    expect(counter.perform(waitForPlace, { matchId: of('Amina') })).toEqual({
      ok: false,
      error: { kind: 'matchStepNotPossible', to: 'proposed', from: 'active' },
    })
  })
})
