import { describe, expect, test } from 'vitest'
import { findResidents } from '#queries/findResidents.ts'
import { residentFile } from '#queries/residentFile.ts'
import { staffOnHand } from '#queries/staffOnHand.ts'
import { day, id, locationWith, plainSearch } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')

const told: Told = {
  resident: {
    amal: { callName: 'أمل', personCode: 'K7-3QP', registeredOn: '2026-01-02', interfaceLanguage: 'ar', 'wishes/cooking': true },
    yonas: { callName: 'Yonas', personCode: 'M2-4TR', registeredOn: '2026-03-01', phone: '06 12 34 56 78' },
    noor: { callName: 'Noor', personCode: 'P9-2WX', registeredOn: '2026-03-05', life: { kind: 'left', on: '2026-03-10' } },
  },
  match: { one: { about: id('amal'), activityId: id('garden'), life: { kind: 'agreed', on: '2026-02-01' } } },
}

describe('finding people', () => {
  const found = (text: string, limit = 10): readonly [readonly string[], number] => {
    const read = locationWith(told)
    const { rows, total } = findResidents(read, plainSearch(read), { text, limit })
    return [rows.map(({ name }) => name), total]
  }

  test('without a word the newest come first and who left comes last', () => {
    expect(found(' ')).toEqual([['Yonas', 'أمل', 'Noor'], 3])
    expect(found('', 1)).toEqual([['Yonas'], 3])
  })

  test('by name however it is typed, by code with or without the dash, by the digits of a phone', () => {
    expect([found('امل'), found('yoná'), found('k73qp'), found('3QP'), found('٠٦١٢٣٤')]).toEqual([
      [['أمل'], 1],
      [['Yonas'], 1],
      [['أمل'], 1],
      [['أمل'], 1],
      [['Yonas'], 1],
    ])
  })

  test('a row says what helps to recognise somebody and how much is going on', () => {
    const read = locationWith(told)
    expect(findResidents(read, plainSearch(read), { text: 'امل', limit: 5 }).rows).toEqual([
      {
        residentId: id('amal'),
        name: 'أمل',
        personCode: 'K7-3QP',
        language: 'ar',
        wishes: ['cooking'],
        openMatches: 1,
        life: { kind: 'here' },
      },
    ])
  })
})

describe('the file of a person', () => {
  const there = (session: string, on: string, presence: Fields, activity = 'garden'): Fields => ({
    about: id('amal'),
    activityId: id(activity),
    sessionId: id(session),
    day: on,
    presence,
  })
  const file = (more: Told): ReturnType<typeof residentFile> =>
    residentFile(
      locationWith({
        resident: told.resident ?? {},
        organisation: { farm: { name: 'De Wilgenhof' } },
        activity: { garden: { title: 'Moestuin', organisationId: id('farm'), interest: 'gardening' }, walk: { title: 'Wandelen' } },
        ...more,
      }),
      { residentId: id('amal'), day: TODAY },
    )

  test('nobody has no file', () => {
    expect(residentFile(locationWith({}), { residentId: id('amal'), day: TODAY })).toBeUndefined()
  })

  test('hours stand at the match they belong to; an absence adds none and being late adds what it was', () => {
    const found = file({
      match: {
        garden: { about: id('amal'), activityId: id('garden'), life: { kind: 'active', since: '2026-02-01' } },
        walk: { about: id('amal'), activityId: id('walk'), life: { kind: 'completed', on: '2026-01-20' } },
      },
      attendance: {
        one: there('one', '2026-02-03', { kind: 'present', minutes: 120, toldBy: 'host' }),
        two: there('two', '2026-02-10', { kind: 'late', minutes: 90, toldBy: 'host' }),
        three: there('three', '2026-02-17', { kind: 'absent', why: 'travelCosts' }),
        four: there('four', '2026-01-10', { kind: 'present', minutes: 60, toldBy: 'counter' }, 'walk'),
      },
    })
    expect(found?.matches.map(({ match, light, ...row }) => ({ match: match.id, light: light?.rule?.id, ...row }))).toEqual([
      {
        match: id('garden'),
        light: 'AG3',
        activityTitle: 'Moestuin',
        organisationName: 'De Wilgenhof',
        interest: 'gardening',
        minutes: 210,
        sessions: 2,
        paidWork: false,
        friends: [],
      },
      { match: id('walk'), light: undefined, activityTitle: 'Wandelen', minutes: 60, sessions: 1, paidWork: false, friends: [] },
    ])
    expect(found?.totalMinutes).toBe(270)
  })

  test('hours of a second time with the same activity are not counted twice', () => {
    const found = file({
      match: {
        first: { about: id('amal'), activityId: id('garden'), life: { kind: 'completed', on: '2026-01-31' } },
        second: { about: id('amal'), activityId: id('garden'), life: { kind: 'active', since: '2026-02-20' } },
      },
      attendance: {
        one: there('one', '2026-01-20', { kind: 'present', minutes: 60, toldBy: 'host' }),
        two: there('two', '2026-01-31', { kind: 'present', minutes: 60, toldBy: 'host' }),
        three: there('three', '2026-03-01', { kind: 'present', minutes: 60, toldBy: 'host' }),
      },
    })
    expect(found?.matches.map(({ match, minutes }) => [match.id, minutes])).toEqual([
      [id('second'), 60],
      [id('first'), 120],
    ])
  })

  test('an attendance of a day to come is not counted yet', () => {
    const found = file({ attendance: { one: there('one', '2026-03-18', { kind: 'present', minutes: 60, toldBy: 'host' }) } })
    expect(found?.totalMinutes).toBe(0)
  })

  test('notes stand newest first', () => {
    const found = file({
      note: {
        old: { about: id('amal'), text: 'Belt liever', on: '2026-01-05' },
        young: { about: id('amal'), text: 'Fietst graag', on: '2026-03-01' },
        other: { about: id('yonas'), text: 'Van iemand anders', on: '2026-03-02' },
      },
    })
    expect(found?.notes.map(({ text }) => text)).toEqual(['Fietst graag', 'Belt liever'])
  })

  test('a person just registered stands at the beginning of the journey', () => {
    expect(file({ resident: { amal: { callName: 'Amal', personCode: 'K7-3QP', registeredOn: '2026-01-02' } } })?.journey).toEqual([
      { step: 'registered', done: true, on: '2026-01-02' },
      { step: 'gotToKnow', done: false },
      { step: 'proposed', done: false },
      { step: 'agreed', done: false },
      { step: 'takingPart', done: false },
      { step: 'completed', done: false },
    ])
  })

  test('somebody who came to a session takes part since that day', () => {
    const found = file({
      match: { garden: { about: id('amal'), activityId: id('garden'), life: { kind: 'active', since: '2026-02-05' } } },
      attendance: { one: there('one', '2026-02-03', { kind: 'present', minutes: 120, toldBy: 'host' }) },
    })
    expect(found?.journey).toEqual([
      { step: 'registered', done: true, on: '2026-01-02' },
      { step: 'gotToKnow', done: true },
      { step: 'proposed', done: true },
      { step: 'agreed', done: true },
      { step: 'takingPart', done: true, on: '2026-02-03' },
      { step: 'completed', done: false },
    ])
  })

  test('a record of which a part is missing is shown and says what', () => {
    expect(file({ resident: { amal: { personCode: 'K7-3QP' } } })?.incomplete).toEqual(['callName'])
  })
})

test('staff who left are not on hand', () => {
  const read = locationWith({
    staffMember: { b: { callName: 'Bram', role: 'coordinator' }, a: { callName: 'Anna' }, g: { callName: 'Gerda', gone: true } },
  })
  expect(staffOnHand(read)).toEqual([
    { staffMemberId: id('a'), name: 'Anna', role: 'volunteer', spoken: [] },
    { staffMemberId: id('b'), name: 'Bram', role: 'coordinator', spoken: [] },
  ])
})
