import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { completeMatch } from '#actions/completeMatch.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { finishIntake } from '#actions/finishIntake.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { noteCouldWork } from '#actions/noteCouldWork.ts'
import { notePermit } from '#actions/notePermit.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { startIntake } from '#actions/startIntake.ts'
import { startMatch } from '#actions/startMatch.ts'
import { startTrial } from '#actions/startTrial.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { PLACEMENT_STAGES } from '#domain/reporting/placementStage.ts'
import type { PlacementStage } from '#domain/reporting/placementStage.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import { conflictCount } from '#queries/conflictInbox.ts'
import { placementReport } from '#queries/placementReport.ts'
import { reachFigures } from '#queries/reachFigures.ts'
import { exchange } from '#tests/queries/laptopsWithAll.ts'
import { ALMERE, ENSCHEDE, JOBHUNTING } from '#tests/queries/placementFigures.data.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const IN_2023 = { from: day('2023-01-01'), until: day('2023-12-31') }

const person = (counter: CounterInMemory): RecordId =>
  counter.must(registerResident, { callName: 'Bewoner', ageGroup: 'from18' }).residentId

const jobAt = (counter: CounterInMemory, name: string): RecordId => {
  const { organisationId } = counter.must(addOrganisation, { name })
  return counter.must(addActivity, { title: name, organisationId, programme: 'paidWork' }).activityId
}

const bring = (counter: CounterInMemory, activityId: RecordId, stage: PlacementStage, residentId = person(counter)): RecordId => {
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  if (stage === 'waitsForPermit') {
    counter.must(notePermit, { matchId, days: { permitAskedOn: counter.deps().today, permitThereOn: undefined }, saw: NO_DAYS })
  }
  if (stage === 'started') {
    counter.must(agreeMatch, { matchId })
    counter.must(startMatch, { matchId })
  }
  if (stage === 'stopped') counter.must(stopMatch, { matchId, why: 'moved' })
  return matchId
}

const NO_DAYS = { permitAskedOn: undefined, permitThereOn: undefined }

const countsOf = (counter: CounterInMemory, period = IN_2023) => {
  const { table } = placementReport(counter.read, period)
  return table.kind === 'shown'
    ? Object.fromEntries(table.rows.map(({ of, placements, people }) => [of.join(' '), [placements, people]]))
    : table.kind
}

test('what was entered in Almere in 2023 gives the figures of document 004: who could work, intakes, placements and employers', () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  counter.must(noteCouldWork, { month: day('2023-12-01'), couldWork: ALMERE.couldWork, saw: undefined })
  const jobs = Array.from({ length: ALMERE.employers }, (_, index) => jobAt(counter, `Werkgever ${String(index)}`))
  for (let index = 0; index < ALMERE.intakes; index += 1) {
    const residentId = person(counter)
    counter.must(startIntake, { who: { residentId } })
    counter.must(finishIntake, { residentId })
    const job = jobs[index % jobs.length]
    if (index < ALMERE.placements && job !== undefined) bring(counter, job, 'started', residentId)
  }
  const report = placementReport(counter.read, { from: day(ALMERE.from), until: day(ALMERE.until) })
  expect(report).toMatchObject({
    couldWork: { month: '2023-12-01', people: { kind: 'count', count: 924 } },
    intakes: { kind: 'count', count: 169 },
    employers: 7,
    table: { kind: 'shown', total: { placements: 46, people: 46 } },
  })
  expect(countsOf(counter)).toMatchObject({ started: [46, 46] })
})

test("what was entered at Jobhunting@azc's gives the figures of document 004: four parts that add up to all interviews", () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  const job = jobAt(counter, 'Werkgever')
  for (const stage of PLACEMENT_STAGES) {
    for (let index = 0; index < JOBHUNTING.stages[stage]; index += 1) bring(counter, job, stage)
  }
  const { table } = placementReport(counter.read, IN_2023)
  expect(table).toEqual({
    kind: 'shown',
    rows: [
      { of: ['started'], placements: 38, people: 38 },
      { of: ['waitsForPermit'], placements: 14, people: 14 },
      { of: ['inProgress'], placements: 97, people: 97 },
      { of: ['stopped'], placements: 21, people: 21 },
    ],
    total: { placements: JOBHUNTING.interviews, people: 170 },
  })
})

test('what was entered in Enschede gives the figure of document 004: permits asked in two and a half months, and none from outside', () => {
  const counter = counterInMemory({ today: '2023-08-31' })
  const job = jobAt(counter, 'Werkgever')
  bring(counter, job, 'waitsForPermit')
  for (let index = 0; index < ENSCHEDE.permits; index += 1) {
    counter.setDay(index < 8 ? ENSCHEDE.from : ENSCHEDE.until)
    bring(counter, job, 'waitsForPermit')
  }
  counter.setDay('2023-11-16')
  bring(counter, job, 'waitsForPermit')
  const { permits } = placementReport(counter.read, { from: day(ENSCHEDE.from), until: day(ENSCHEDE.until) })
  expect(permits).toEqual({ kind: 'count', count: 16 })
})

test('a match with anything but paid work is never counted', () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  for (const programme of PROGRAMMES.filter((each) => each !== 'paidWork')) {
    const { activityId } = counter.must(addActivity, { title: programme, programme })
    for (let index = 0; index < 6; index += 1) bring(counter, activityId, 'waitsForPermit')
  }
  expect(placementReport(counter.read, IN_2023)).toMatchObject({ table: { kind: 'nobody' }, permits: { kind: 'count', count: 0 } })
})

test('a report of a period stays as it was on its last day; who started or stopped before it is in an earlier one', () => {
  const counter = counterInMemory({ today: '2022-12-30' })
  const job = jobAt(counter, 'Werkgever')
  for (let index = 0; index < 5; index += 1) {
    bring(counter, job, 'started')
    bring(counter, job, 'stopped')
  }
  const going = Array.from({ length: 6 }, () => bring(counter, job, 'waitsForPermit'))
  expect(countsOf(counter)).toMatchObject({ started: [0, 0], waitsForPermit: [6, 6], stopped: [0, 0] })
  counter.setDay('2024-02-01')
  for (const matchId of going) {
    counter.must(agreeMatch, { matchId })
    counter.must(startTrial, { matchId })
    counter.must(completeMatch, { matchId })
  }
  expect(countsOf(counter)).toMatchObject({ started: [0, 0], waitsForPermit: [6, 6] })
  expect(countsOf(counter, { from: day('2024-01-01'), until: day('2024-12-31') })).toMatchObject({
    started: [6, 6],
    waitsForPermit: [0, 0],
  })
})

test('whoever started and stopped later is a placement, and a permit that came is waited for no more', () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  const job = jobAt(counter, 'Werkgever')
  for (let index = 0; index < 5; index += 1) {
    counter.must(stopMatch, { matchId: bring(counter, job, 'started'), why: 'family' })
    const matchId = bring(counter, job, 'waitsForPermit')
    const saw = { permitAskedOn: day('2023-06-01'), permitThereOn: undefined }
    counter.must(notePermit, { matchId, days: { ...saw, permitThereOn: day('2023-07-10') }, saw })
  }
  expect(countsOf(counter)).toMatchObject({ started: [5, 5], waitsForPermit: [0, 0], inProgress: [5, 5], stopped: [0, 0] })
})

test('a person that two laptops wrote down, with the same job, counts once after the files are joined', () => {
  const [one, two] = [
    counterInMemory({ deviceLetter: 'A', today: '2023-06-01' }),
    counterInMemory({ deviceLetter: 'B', today: '2023-06-01' }),
  ]
  const job = jobAt(one, 'Werkgever')
  for (let index = 0; index < 5; index += 1) bring(one, job, 'started')
  exchange([one, two])
  const [here, there] = [one, two].map((laptop) => {
    const residentId = person(laptop)
    laptop.must(startIntake, { who: { residentId } })
    laptop.must(finishIntake, { residentId })
    bring(laptop, job, laptop === one ? 'started' : 'inProgress', residentId)
    return residentId
  })
  exchange([one, two])
  if (here !== undefined && there !== undefined) one.must(mergeResidents, { one: here, other: there })
  exchange([one, two])
  for (const laptop of [one, two]) {
    expect(placementReport(laptop.read, IN_2023)).toMatchObject({
      intakes: { kind: 'few' },
      table: { kind: 'shown', total: { placements: 6, people: 6 } },
    })
  }
})

test('a person who is erased is in no figure any more, the permit neither', () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  const job = jobAt(counter, 'Werkgever')
  const people = Array.from({ length: 6 }, () => person(counter))
  for (const residentId of people) bring(counter, job, 'waitsForPermit', residentId)
  if (people[0] !== undefined) counter.must(eraseResident, { residentId: people[0] })
  expect(placementReport(counter.read, IN_2023)).toMatchObject({
    table: { kind: 'shown', total: { placements: 5, people: 5 } },
    permits: { kind: 'count', count: 5 },
  })
})

test('two laptops that note another day for a permit, or type another number, keep both until a person chooses', () => {
  const [one, two] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  const matchId = bring(one, jobAt(one, 'Werkgever'), 'inProgress')
  exchange([one, two])
  one.must(notePermit, { matchId, days: { ...NO_DAYS, permitAskedOn: day('2026-09-01') }, saw: NO_DAYS })
  two.must(notePermit, { matchId, days: { ...NO_DAYS, permitAskedOn: day('2026-09-02') }, saw: NO_DAYS })
  one.must(noteCouldWork, { month: day('2026-09-15'), couldWork: 90, saw: undefined })
  two.must(noteCouldWork, { month: day('2026-09-15'), couldWork: 95, saw: undefined })
  exchange([one, two])
  for (const laptop of [one, two]) expect(conflictCount(laptop.read)).toBe(2)
})

test('a number of who could work is not taken for a number of who lives here, and is changed and taken away again', () => {
  const counter = counterInMemory({ today: '2023-06-01' })
  const month = day('2023-06-01')
  counter.must(noteCouldWork, { month, couldWork: 90, saw: undefined })
  expect(reachFigures(counter.read, { month }).typed).toBeUndefined()
  expect(reachFigures(counter.read, { month: day('2023-07-01') }).earlier).toBeUndefined()
  counter.must(noteCouldWork, { month, couldWork: undefined, saw: 90 })
  expect(placementReport(counter.read, IN_2023).couldWork).toBeUndefined()
  expect(counter.perform(noteCouldWork, { month, couldWork: 10_000, saw: undefined }).ok).toBe(false)
})
