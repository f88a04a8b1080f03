import { expect, test } from 'vitest'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import { attendanceToDo } from '#queries/attendanceToDo.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields } from '#tests/queries/locationWith.ts'

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

test('who came along is on the list the next time, before anything was agreed; who was only proposed is not', () => {
  const proposed = (name: string) => ({ about: id(name), activityId: id('cooking'), life: { kind: 'proposed', on: '2026-03-10' } })
  const alongThen = (name: string, presence: { readonly kind: string } & Fields) => ({
    about: id(name),
    activityId: id('cooking'),
    sessionId: id('then'),
    day: '2026-03-10',
    presence,
  })
  const location = locationWith({
    activity: { cooking: { title: 'Samen koken' } },
    resident: { came: { callName: 'Amal' }, stayed: { callName: 'Noor' }, waits: { callName: 'Yonas' } },
    match: { came: proposed('came'), stayed: proposed('stayed'), waits: proposed('waits') },
    session: { then: { activityId: id('cooking'), day: '2026-03-10' }, now: { activityId: id('cooking'), day: '2026-03-17' } },
    attendance: {
      came: alongThen('came', { kind: 'present', minutes: 60, toldBy: 'host' }),
      stayed: alongThen('stayed', { kind: 'absent', why: 'unknown' }),
    },
  })
  expect(attendanceSheet(location, { sessionId: id('now') })?.rows.map(({ name }) => name)).toEqual(['Amal'])
})
