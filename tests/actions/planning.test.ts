import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { addActivity } from '#actions/addActivity.ts'
import { addClosedPeriod } from '#actions/addClosedPeriod.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { removeClosedPeriod } from '#actions/removeClosedPeriod.ts'
import { scheduleDays } from '#actions/scheduleDays.ts'
import { takeBackPlan } from '#actions/takeBackPlan.ts'
import { activityFile } from '#queries/activityFile.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day, idOf, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const cooking = (counter: CounterInMemory) =>
  counter.must(addActivity, { title: 'Koken', weekdays: ['tue'], startsAt: time('10:00'), endsAt: time('12:00') }).activityId

const shownDays = (counter: CounterInMemory, activityId: ReturnType<typeof cooking>): readonly CalendarDate[] =>
  activityFile(counter.read, { activityId, day: day('2026-09-15') })?.sessions.map((session) => session.day) ?? []

describe('days that somebody saw and kept', () => {
  test('are planned at the times of the activity, a holiday among them when it was kept', () => {
    const counter = counterInMemory()
    const activityId = cooking(counter)
    const days = [day('2026-12-22'), day('2026-12-25')]
    const { sessionIds } = counter.must(scheduleDays, { activityId, days })
    expect(sessionIds.map((id) => counter.read.find('session', id))).toMatchObject(
      days.map((on) => ({ activityId, day: on, startsAt: '10:00', endsAt: '12:00', cancelled: false })),
    )
  })

  test('are one session each, however often and on however many laptops they are planned', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const activityId = cooking(here)
    there.receive(here.entries)
    const days = [day('2026-09-22'), day('2026-09-22'), day('2026-09-29')]
    here.must(scheduleDays, { activityId, days })
    there.must(scheduleDays, { activityId, days })
    there.receive(here.entries)
    expect(there.read.by('session', 'activityId', activityId)).toHaveLength(2)
    expect([...conflictsOf(there.state)]).toEqual([])
    expect(there.must(scheduleDays, { activityId, days })).toEqual({ sessionIds: [] })
  })

  test('leave a day that was called off as it is, since somebody decided that', () => {
    const counter = counterInMemory()
    const activityId = cooking(counter)
    const { sessionIds } = counter.must(scheduleDays, { activityId, days: [day('2026-09-22')] })
    const sessionId = sessionIds[0] ?? idOf(['none'])
    counter.must(cancelSession, { sessionId, reason: 'weather' })
    expect(counter.must(scheduleDays, { activityId, days: [day('2026-09-22')] })).toEqual({ sessionIds: [] })
    expect(counter.read.find('session', sessionId)).toMatchObject({ cancelled: true, cancelReason: 'weather' })
  })

  test('taken back a moment later are gone from the screen, and can be planned again', () => {
    const counter = counterInMemory()
    const activityId = cooking(counter)
    const days = [day('2026-09-22'), day('2026-09-29')]
    const planned = counter.must(scheduleDays, { activityId, days })
    counter.must(takeBackPlan, planned)
    expect(shownDays(counter, activityId)).toEqual([])
    expect(counter.must(scheduleDays, { activityId, days }).sessionIds).toEqual(planned.sessionIds)
    expect(shownDays(counter, activityId)).toEqual(days)
  })

  test('of which attendance is known stay when they are taken back: somebody was there', () => {
    const counter = counterInMemory()
    const activityId = cooking(counter)
    const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
    const { sessionIds } = counter.must(scheduleDays, { activityId, days: [day('2026-09-15')] })
    const sessionId = sessionIds[0] ?? idOf(['none'])
    counter.must(recordAttendance, { sessionId, rows: [{ residentId, presence: { kind: 'absent', why: 'unknown' } }] })
    expect(counter.must(takeBackPlan, { sessionIds })).toEqual({ sessionIds: [] })
    expect(counter.read.find('session', sessionId)?.cancelled).toBe(false)
  })

  test('of more than a year are a slip of the pen', () => {
    const counter = counterInMemory()
    const activityId = cooking(counter)
    const days = Array.from({ length: 372 }, () => day('2026-09-22'))
    expect(counter.perform(scheduleDays, { activityId, days })).toEqual({
      ok: false,
      error: { kind: 'periodTooLong', field: 'until', maxDays: 371 },
    })
  })
})

describe('a school holiday', () => {
  test('is known once it was entered, in one record however often, and goes when it is taken away', () => {
    const counter = counterInMemory()
    const autumn = { from: day('2026-10-17'), until: day('2026-10-25'), why: 'schoolHoliday' } as const
    const first = counter.must(addClosedPeriod, autumn)
    expect(counter.must(addClosedPeriod, autumn)).toEqual(first)
    expect(counter.read.all('closedPeriod')).toMatchObject([autumn])
    counter.must(removeClosedPeriod, first)
    expect(counter.read.all('closedPeriod')).toEqual([])
  })

  test('does not end before it begins', () => {
    const entered = counterInMemory().perform(addClosedPeriod, { from: day('2026-10-25'), until: day('2026-10-17'), why: 'counterClosed' })
    expect(entered).toEqual({ ok: false, error: { kind: 'untilBeforeFrom', field: 'until' } })
  })
})
