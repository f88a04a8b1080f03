import { describe, expect, test } from 'vitest'
import { appointmentPlan } from '#queries/appointmentPlan.ts'
import { appointmentSheet } from '#queries/appointmentSheet.ts'
import { appointmentsToDo } from '#queries/appointmentsToDo.ts'
import { day, id, locationWith, time } from '#tests/queries/locationWith.ts'
import type { Fields } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-09-15')

const meeting = (fields: Fields): Fields => ({
  about: id('amina'),
  activityId: id('cooking'),
  matchId: id('match'),
  day: '2026-09-16',
  startsAt: '14:00',
  life: { kind: 'planned' },
  ...fields,
})

const BASE = {
  resident: { amina: { callName: 'Amina', personCode: 'K7-3QP', interfaceLanguage: 'ti' } },
  staffMember: { hiwot: { callName: 'Hiwot', role: 'supporter' }, sara: { callName: 'Sara', role: 'volunteer' } },
  organisation: { kitchen: { name: 'De Keuken', contactName: 'Marijke' } },
  activity: { cooking: { title: 'Samen koken', organisationId: id('kitchen'), interest: 'cooking', startsAt: '14:00' } },
  match: { match: { about: id('amina'), activityId: id('cooking'), life: { kind: 'agreed', on: '2026-09-14' } } },
  settings: { here: { locationName: 'Elderhoeve', counterName: 'Hal' } },
} as const

describe('what there is to do about first meetings', () => {
  const tasks = (appointment: Readonly<Record<string, Fields>>, more: object = {}) =>
    appointmentsToDo(locationWith({ ...BASE, ...more, appointment }), { day: TODAY }).map(({ name, task, reminded }) => [
      name,
      task,
      reminded,
    ])

  test('the day before somebody is reminded and asked who goes along, on the day seen off, afterwards asked how it was', () => {
    expect(
      tasks({
        tomorrow: meeting({}),
        today: meeting({ day: '2026-09-15' }),
        past: meeting({ day: '2026-09-13' }),
        later: meeting({ day: '2026-09-17' }),
        longAgo: meeting({ day: '2026-08-31' }),
      }),
    ).toEqual([
      ['Amina', 'today', false],
      ['Amina', 'remind', false],
      ['Amina', 'howWasIt', false],
    ])
  })

  test('the day before is done when both was seen to', () => {
    expect(tasks({ a: meeting({ remindedOn: '2026-09-15' }) })).toEqual([['Amina', 'remind', true]])
    expect(tasks({ a: meeting({ along: 'nobody' }) })).toEqual([['Amina', 'remind', false]])
    expect(tasks({ a: meeting({ remindedOn: '2026-09-15', along: 'nobody' }) })).toEqual([])
  })

  test('nothing is asked of what is over, of a match that stopped, or of who left', () => {
    const lives = [
      { kind: 'happened', on: '2026-09-15' },
      { kind: 'moved', on: '2026-09-15', to: id('other') },
      { kind: 'cancelled', on: '2026-09-15', why: 'school' },
      { kind: 'dreamt' },
    ]
    expect(tasks(Object.fromEntries(lives.map((life, at) => [`a${String(at)}`, meeting({ life })])))).toEqual([])
    expect(
      tasks({ a: meeting({}) }, { match: { match: { ...BASE.match.match, life: { kind: 'stopped', on: '2026-09-15', why: 'moved' } } } }),
    ).toEqual([])
    expect(
      tasks({ a: meeting({}) }, { resident: { amina: { ...BASE.resident.amina, life: { kind: 'left', on: '2026-09-15' } } } }),
    ).toEqual([])
  })
})

describe('a first meeting filled in beforehand', () => {
  const plan = (more: object) =>
    appointmentPlan(locationWith({ ...BASE, ...more }), { matchId: id('match'), day: TODAY, now: time('12:00') })

  test('takes the next session, with its own times', () => {
    const session = { first: { activityId: id('cooking'), day: '2026-09-18', startsAt: '10:00', endsAt: '12:00' } }
    expect(plan({ session })).toMatchObject({ name: 'Amina', activityTitle: 'Samen koken', day: '2026-09-18', along: undefined })
    expect(plan({ session })?.meeting).toMatchObject({ startsAt: '10:00', endsAt: '12:00', contactName: 'Marijke' })
    expect(plan({})).toMatchObject({ day: undefined, meeting: { startsAt: '14:00' } })
  })

  test('proposes the supporter after a yes, and of the staff only who is no supporter', () => {
    const yes = { amina: { ...BASE.resident.amina, supporter: { kind: 'yes', staffMemberId: id('hiwot') } } }
    expect(plan({ resident: yes })).toMatchObject({ along: 'supporter', supporter: { name: 'Hiwot' }, staff: [{ name: 'Sara' }] })
    const gone = { ...BASE.staffMember, hiwot: { ...BASE.staffMember.hiwot, gone: true } }
    expect(plan({ resident: yes, staffMember: gone })).toMatchObject({ along: undefined, supporter: undefined })
  })

  test('proposes the friend of a pair', () => {
    const resident = { ...BASE.resident, yonas: { callName: 'Yonas', personCode: 'K7-3QR' } }
    const together = id('pair')
    const match = {
      match: { ...BASE.match.match, together },
      other: { about: id('yonas'), activityId: id('cooking'), life: { kind: 'proposed', on: '2026-09-14' }, together },
    }
    expect(plan({ resident, match })).toMatchObject({ along: 'friend', friends: ['Yonas'] })
  })
})

describe('the paper of a first meeting', () => {
  test('names what it is about and in which language, and which names no message may hold', () => {
    const appointment = {
      first: meeting({ life: { kind: 'moved', on: '2026-09-15', to: id('second') } }),
      second: meeting({ day: '2026-09-17', movedFrom: id('first'), along: 'staff', alongStaffId: id('sara'), contactName: 'Marijke' }),
    }
    const sheet = appointmentSheet(locationWith({ ...BASE, appointment }), { appointmentId: id('second') })
    expect(sheet).toMatchObject({
      residentName: 'Amina',
      language: 'ti',
      activityTitle: 'Samen koken',
      interest: 'cooking',
      organisationName: 'De Keuken',
      alongName: 'Sara',
      calendarId: id('first'),
      moves: 1,
      namesToLeaveOut: ['Amina', 'Sara', 'Marijke', 'Elderhoeve', 'Hal'],
    })
  })

  test('of one that went round in a ring it still comes to an end', () => {
    const appointment = { a: meeting({ movedFrom: id('b') }), b: meeting({ movedFrom: id('a') }) }
    expect(appointmentSheet(locationWith({ ...BASE, appointment }), { appointmentId: id('a') })?.moves).toBe(50)
  })
})
