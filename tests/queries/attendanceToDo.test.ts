import { expect, test } from 'vitest'
import { attendanceToDo } from '#queries/attendanceToDo.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')

const read = locationWith({
  activity: { cooking: { title: 'Samen koken', startsAt: '10:00', endsAt: '12:00' } },
  resident: { amal: { callName: 'Amal' } },
  match: { amal: { about: id('amal'), activityId: id('cooking'), life: { kind: 'active', since: '2026-01-01' } } },
  session: {
    today: { activityId: id('cooking'), day: '2026-03-17' },
    todayOff: { activityId: id('cooking'), day: '2026-03-17', startsAt: '15:00', cancelled: true },
    tomorrow: { activityId: id('cooking'), day: '2026-03-18' },
    weekAgo: { activityId: id('cooking'), day: '2026-03-10' },
    told: { activityId: id('cooking'), day: '2026-03-09' },
    twoWeeksAgo: { activityId: id('cooking'), day: '2026-03-03' },
    longAgo: { activityId: id('cooking'), day: '2026-03-02' },
  },
  attendance: {
    told: {
      about: id('amal'),
      activityId: id('cooking'),
      sessionId: id('told'),
      day: '2026-03-09',
      presence: { kind: 'absent', why: 'unknown' },
    },
  },
})

test('today shows all that goes ahead; of the two weeks before only that of which somebody is not known, the latest first', () => {
  const todo = attendanceToDo(read, { day: TODAY })
  expect(todo.today.map(({ sessionId }) => sessionId)).toEqual([id('today')])
  expect(todo.missing.map(({ sessionId }) => sessionId)).toEqual([id('weekAgo'), id('twoWeeksAgo')])
})
