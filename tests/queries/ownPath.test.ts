import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { offerOwnPath } from '#actions/offerOwnPath.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { startTrial } from '#actions/startTrial.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { QUESTIONS } from '#engine/questions.ts'
import type { World } from '#engine/questions.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import type { Programme } from '#domain/words/activityWords.ts'
import { ownPath } from '#queries/ownPath.ts'
import { coordinatedCounter } from '#tests/support/coordinatedCounter.ts'
import { day } from '#tests/support/counterInMemory.ts'

const TODAY = day('2026-09-15')
const THERE: Presence = { kind: 'present', minutes: minutes(120), toldBy: 'counter' }

const counterWithAmal = ({ on = true } = {}) => {
  const counter = coordinatedCounter()
  if (on) counter.must(offerOwnPath, { on: true })
  const { residentId } = counter.must(registerResident, { callName: 'Amal', ageGroup: 'from18', interfaceLanguage: 'ti' })
  const attend = (programme: Programme, on: string, presence: Presence = THERE) => {
    const { activityId } = counter.must(addActivity, { title: 'Iets', programme })
    const { sessionId } = counter.must(scheduleSession, { activityId, day: day(on) })
    counter.must(recordAttendance, { sessionId, rows: [{ residentId, presence }] })
    return activityId
  }
  const begin = (programme: Programme) => {
    const { activityId } = counter.must(addActivity, { title: 'Iets', programme })
    const { matchId } = counter.must(proposeMatch, { residentId, activityId })
    counter.must(agreeMatch, { matchId })
    counter.must(startTrial, { matchId })
    return matchId
  }
  const path = () => ownPath(counter.read, { residentId, day: TODAY })
  return { counter, residentId, attend, begin, path }
}

describe('somebody’s own path', () => {
  test('is not there until a coordinator says that this location looks at it, and is gone when that is taken back', () => {
    const { counter, path } = counterWithAmal({ on: false })
    expect(path()).toBeUndefined()
    counter.must(offerOwnPath, { on: true })
    expect(path()).toEqual({ language: 'ti', walked: [] })
    counter.must(offerOwnPath, { on: false })
    expect(path()).toBeUndefined()
  })

  test('is what they did, in the order in which they came to it: no way stands above another', () => {
    const { attend, path } = counterWithAmal()
    attend('volunteering', '2026-09-08')
    attend('sport', '2026-09-10')
    attend('sport', '2026-09-01')
    attend('paidWork', '2026-08-20')
    expect(path()?.walked).toEqual([
      { way: 'paidWork', firstOn: '2026-08-20' },
      { way: 'sport', firstOn: '2026-09-01' },
      { way: 'volunteering', firstOn: '2026-09-08' },
    ])
  })

  test('knows nothing of what was only proposed, nor of a day on which somebody did not come', () => {
    const { counter, residentId, attend, path } = counterWithAmal()
    const { activityId } = counter.must(addActivity, { title: 'Iets', programme: 'course' })
    counter.must(proposeMatch, { residentId, activityId })
    attend('sport', '2026-09-01', { kind: 'absent', why: 'unknown' })
    attend('meeting', '2026-09-20')
    expect(path()?.walked).toEqual([])
  })

  test('keeps what ended early: a way that was gone was gone', () => {
    const { counter, begin, path } = counterWithAmal()
    counter.must(stopMatch, { matchId: begin('volunteering'), why: 'notFitting' })
    expect(path()?.walked).toEqual([{ way: 'volunteering', firstOn: TODAY }])
  })

  test('has what they offer to others, of which no day is known', () => {
    const { counter, residentId, attend, path } = counterWithAmal()
    counter.must(addActivity, { title: 'Schaakles', programme: 'ownInitiative', offeredBy: residentId })
    attend('sport', '2026-09-10')
    expect(path()?.walked).toEqual([
      { way: 'sport', firstOn: '2026-09-10' },
      { way: 'ownInitiative', firstOn: undefined },
    ])
  })

  test('is gone with the person, and looking at it wrote nothing', () => {
    const { counter, residentId, attend, path } = counterWithAmal()
    attend('sport', '2026-09-10')
    expect(counter.written(path)).toBe(0)
    counter.must(eraseResident, { residentId })
    expect(path()).toBeUndefined()
  })
})

test('whether a location looks at people’s own paths changes no suggestion, no list, no plan and no count', () => {
  const { counter, residentId, attend, begin } = counterWithAmal({ on: false })
  attend('sport', '2026-09-10')
  begin('languageCafe')
  const { activityId } = counter.must(addActivity, { title: 'Tuin', programme: 'volunteering', placesMax: 4, interest: 'nature' })
  const world: World = {
    read: counter.read,
    search: { find: () => [] },
    laptops: counter,
  }
  const answers = () =>
    structuredClone([
      QUESTIONS.suggestActivities(world, { residentId, day: TODAY, limit: 20 }),
      QUESTIONS.suggestResidents(world, { activityId, day: TODAY, limit: 20 }),
      QUESTIONS.groupProposal(world, { activityId, day: TODAY }),
      QUESTIONS.weekPlan(world, { day: TODAY, refused: [] }),
      QUESTIONS.wishRadar(world, { day: TODAY }),
      QUESTIONS.residentFile(world, { residentId, day: TODAY }),
      QUESTIONS.personTimeline(world, { residentId, day: TODAY }),
      QUESTIONS.workPath(world, { residentId, day: TODAY }),
      QUESTIONS.homeCounts(world, null),
    ])
  const before = answers()
  counter.must(offerOwnPath, { on: true })
  expect(answers()).toEqual(before)
})
