import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { closeActivity } from '#actions/closeActivity.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { readPublicWeek } from '#domain/offer/readPublicWeek.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { publicWeek } from '#queries/publicWeek.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'

const counter = counterInMemory()
const { today } = counter.deps()
const cooking = counter.must(addActivity, {
  title: 'Koken met Zeepaardje',
  description: 'Bel Zeepaardje',
  interest: 'cooking',
  address: 'Zeepaardstraat 4',
  contactName: 'Zeepaardje',
  contactPhone: '0612345678',
  footMinutes: 20,
  bring: ['lunch'],
  startsAt: '10:00' as never,
}).activityId
const football = counter.must(addActivity, { title: 'Voetbal', interest: 'football' }).activityId
const closed = counter.must(addActivity, { title: 'Gesloten' }).activityId
const on = (activityId: RecordId, days: number) => counter.must(scheduleSession, { activityId, day: addDays(today, days) }).sessionId
on(football, 1)
on(cooking, 1)
on(cooking, 13)
on(cooking, 14)
on(cooking, -1)
on(closed, 2)
counter.must(closeActivity, { activityId: closed })
counter.must(cancelSession, { sessionId: on(football, 3), reason: 'weather' })

test('the public week has what goes ahead in the coming days, in the order of the days, in picked words only', () => {
  const week = publicWeek(counter.read, today)

  expect(week.sessions.map(({ activityId, day, startsAt }) => [activityId, day, startsAt])).toEqual([
    [cooking, addDays(today, 1), '10:00'],
    [football, addDays(today, 1), undefined],
    [cooking, addDays(today, 13), '10:00'],
  ])
  expect(week.activities.map(({ id }) => id).sort()).toEqual([cooking, football].sort())
  expect(week.activities.find(({ id }) => id === cooking)).toMatchObject({ interest: 'cooking', footMinutes: 20, bring: ['lunch'] })
})

test('nothing that somebody typed is in it: it lies in clear on a laptop that is a kiosk', () => {
  expect(JSON.stringify(publicWeek(counter.read, today))).not.toMatch(/zeepaard|0612/iu)
})

test('a week is read as it was written, and a card that is not readable goes with its days', () => {
  const week = publicWeek(counter.read, today)
  const written: unknown = JSON.parse(JSON.stringify(week))
  expect(readPublicWeek(written)).toEqual(week)

  const spoilt = { ...week, activities: week.activities.map((one) => (one.id === cooking ? { ...one, programme: '<script>' } : one)) }
  expect(readPublicWeek(spoilt)?.sessions.map(({ activityId }) => activityId)).toEqual([football])
  for (const nonsense of [undefined, null, 'week', 7, [], { v: 2 }]) expect(readPublicWeek(nonsense)).toBeUndefined()
  expect(readPublicWeek({ v: 1, from: today })).toEqual({ v: 1, from: today, activities: [], sessions: [] })
})
