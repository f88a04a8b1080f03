import { describe, expect, test } from 'vitest'
import { activityFile } from '#queries/activityFile.ts'
import { activityOverview } from '#queries/activityOverview.ts'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import { day, id, locationWith, plainSearch } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const match = (about: string, activity: string, life: Fields): Fields => ({ about: id(about), activityId: id(activity), life })

const told: Told = {
  organisation: {
    farm: { name: 'De Wilgenhof', place: 'Elderhoeve', declaration: { kind: 'valid', until: '2026-12-31', work: 'dieren' } },
    club: { name: 'Buurtclub Ons Huis', place: 'Brinkdorp' },
    gone: { name: 'Alles Voorbij', ended: true },
  },
  activity: {
    animals: {
      title: 'Dieren voeren',
      organisationId: id('farm'),
      interest: 'animals',
      'alsoAbout/nature': true,
      'weekdays/tue': true,
      startsAt: '09:30',
      endsAt: '11:30',
      placesMax: 2,
    },
    cafe: { title: 'Taalcafé', organisationId: id('club'), programme: 'languageCafe', interest: 'language' },
    old: { title: 'Oude markt', organisationId: id('club'), interest: 'nature', closed: true },
  },
  session: {
    past: { activityId: id('animals'), day: '2026-03-10' },
    today: { activityId: id('animals'), day: '2026-03-17', cancelled: true },
    next: { activityId: id('animals'), day: '2026-03-24', startsAt: '10:00' },
    later: { activityId: id('animals'), day: '2026-03-31' },
  },
  resident: { amal: { callName: 'Amal' }, yonas: { callName: 'Yonas' }, noor: { callName: 'Noor' }, dilan: { callName: 'Dilan' } },
  match: {
    amal: match('amal', 'animals', { kind: 'trial', since: '2026-03-01' }),
    yonas: match('yonas', 'animals', { kind: 'proposed', on: '2026-03-12' }),
    noor: match('noor', 'animals', { kind: 'completed', on: '2026-03-12' }),
    dilan: match('dilan', 'animals', { kind: 'stopped', on: '2026-01-12', why: 'moved' }),
  },
}
const read = locationWith(told)

describe('the overview of activities', () => {
  const titles = (search: Omit<Parameters<typeof activityOverview>[2], 'day'>): readonly string[] =>
    activityOverview(read, plainSearch(read), { day: TODAY, ...search }).map(({ title }) => title)

  test('by words, by what it is about (also aside), and only what runs where that is asked', () => {
    expect([
      titles({ openOnly: false }),
      titles({ openOnly: true }),
      titles({ openOnly: false, interest: 'nature' }),
      titles({ openOnly: true, interest: 'nature' }),
      titles({ openOnly: true, text: 'taalcafe' }),
      titles({ openOnly: true, text: 'wilgenhof' }),
    ]).toEqual([
      ['Dieren voeren', 'Oude markt', 'Taalcafé'],
      ['Dieren voeren', 'Taalcafé'],
      ['Dieren voeren', 'Oude markt'],
      ['Dieren voeren'],
      ['Taalcafé'],
      ['Dieren voeren'],
    ])
  })

  test('a row says when it is next, and skips what was cancelled', () => {
    expect(activityOverview(read, plainSearch(read), { day: TODAY, text: 'dieren', openOnly: true })).toEqual([
      {
        activityId: id('animals'),
        title: 'Dieren voeren',
        organisationName: 'De Wilgenhof',
        programme: 'volunteering',
        interest: 'animals',
        alsoAbout: ['nature'],
        weekdays: ['tue'],
        startsAt: '09:30',
        endsAt: '11:30',
        languageNeed: 'none',
        placesMax: 2,
        placesTaken: 1,
        nextSession: { sessionId: id('next'), day: '2026-03-24', startsAt: '10:00', endsAt: '11:30' },
        light: 'free',
        closed: false,
      },
    ])
  })
})

describe('the file of an activity', () => {
  test('no activity has no file', () => {
    expect(activityFile(read, { activityId: id('nothing'), day: TODAY })).toBeUndefined()
  })

  test('it carries the legal light, the places left, sessions to come before those that were, and people by how far they are', () => {
    const file = activityFile(read, { activityId: id('animals'), day: TODAY })
    expect(file && [file.organisation?.name, file.light.rule?.id, file.placesLeft]).toEqual(['De Wilgenhof', 'VD2', 1])
    expect(file?.sessions.map((session) => [session.day, session.cancelled])).toEqual([
      ['2026-03-17', true],
      ['2026-03-24', false],
      ['2026-03-31', false],
      ['2026-03-10', false],
    ])
    expect(file?.people.map(({ name, life }) => [name, life.kind])).toEqual([
      ['Amal', 'trial'],
      ['Yonas', 'proposed'],
      ['Noor', 'completed'],
      ['Dilan', 'stopped'],
    ])
  })

  test('of a long past the last eight sessions are shown', () => {
    const weekly = Array.from({ length: 12 }, (_, week) => `2026-01-${String(week + 10)}`)
    const session = Object.fromEntries(weekly.map((on, index) => [`s${String(index)}`, { activityId: id('animals'), day: on }]))
    const file = activityFile(locationWith({ ...told, session }), { activityId: id('animals'), day: TODAY })
    expect(file?.sessions.map((row) => row.day)).toEqual(weekly.toReversed().slice(0, 8))
  })
})

describe('the attendance list of a session', () => {
  test('no session has no list', () => {
    expect(attendanceSheet(read, { sessionId: id('nothing') })).toBeUndefined()
  })

  test('who has a place is on it, and who finished within two weeks after; a proposal is not, nor who stopped long before', () => {
    const sheet = attendanceSheet(read, { sessionId: id('past') })
    expect(sheet && [sheet.activityTitle, sheet.plannedMinutes]).toEqual(['Dieren voeren', 120])
    expect(sheet?.rows).toEqual([
      {
        residentId: id('amal'),
        name: 'Amal',
        personCode: '',
        matchId: id('amal'),
        life: { kind: 'trial', since: '2026-03-01' },
        presence: { kind: 'notKnown' },
      },
      {
        residentId: id('noor'),
        name: 'Noor',
        personCode: '',
        matchId: id('noor'),
        life: { kind: 'completed', on: '2026-03-12' },
        presence: { kind: 'notKnown' },
      },
    ])
  })

  test('of whom something was written down stays on it, with and without a match', () => {
    const attendance = (about: string): Fields => ({
      about: id(about),
      activityId: id('animals'),
      sessionId: id('past'),
      day: '2026-03-10',
      presence: { kind: 'present', minutes: 100, toldBy: 'paper' },
    })
    const sheet = attendanceSheet(
      locationWith({
        ...told,
        resident: { ...told.resident, guest: { callName: 'Guled' } },
        attendance: { dilan: attendance('dilan'), guest: attendance('guest') },
      }),
      { sessionId: id('past') },
    )
    expect(sheet?.rows.map(({ name, presence, matchId }) => [name, presence.kind, matchId])).toEqual([
      ['Amal', 'notKnown', id('amal')],
      ['Dilan', 'present', id('dilan')],
      ['Guled', 'present', undefined],
      ['Noor', 'notKnown', id('noor')],
    ])
  })

  test('who only came in after the session is not on it; who started just after, or was there before, is', () => {
    const onList = (life: Fields, more: Told = {}): boolean => {
      const sheet = attendanceSheet(locationWith({ ...told, match: { yonas: match('yonas', 'animals', life) }, ...more }), {
        sessionId: id('past'),
      })
      return sheet?.rows.some(({ name }) => name === 'Yonas') ?? false
    }
    const earlier = { yonas: { about: id('yonas'), activityId: id('animals'), sessionId: id('first'), day: '2026-03-03' } }
    expect([
      onList({ kind: 'agreed', on: '2026-03-10' }),
      onList({ kind: 'agreed', on: '2026-03-11' }),
      onList({ kind: 'trial', since: '2026-03-17' }),
      onList({ kind: 'trial', since: '2026-03-18' }),
      onList({ kind: 'active', since: '2026-03-30' }),
      onList({ kind: 'active', since: '2026-03-30' }, { attendance: earlier }),
    ]).toEqual([true, false, true, false, false, true])
  })

  test('somebody who came back is on it once, with the match that holds the place', () => {
    const again = { ...told.match, again: match('noor', 'animals', { kind: 'active', since: '2026-03-14' }) }
    const sheet = attendanceSheet(locationWith({ ...told, match: again }), { sessionId: id('past') })
    expect(sheet?.rows.map(({ name, matchId }) => [name, matchId])).toEqual([
      ['Amal', id('amal')],
      ['Noor', id('again')],
    ])
  })

  test('how long it takes is not guessed', () => {
    const session = { one: { activityId: id('cafe'), day: '2026-03-17', startsAt: '10:00' } }
    expect(attendanceSheet(locationWith({ ...told, session }), { sessionId: id('one') })?.plannedMinutes).toBeUndefined()
  })
})
