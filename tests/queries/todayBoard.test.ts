import { describe, expect, test } from 'vitest'
import { todayBoard } from '#queries/todayBoard.ts'
import type { TodayBoard } from '#queries/todayBoard.ts'
import { day, id, locationWith, time } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = '2026-03-17'
const boardOf = (told: Told, now = '10:00'): TodayBoard => todayBoard(locationWith(told), { day: day(TODAY), now: time(now) })

const ticket = (number: string, life: Fields, more: Fields = {}): Fields => ({
  day: TODAY,
  walkInHourId: id('hour'),
  number,
  reason: 'question',
  life,
  ...more,
})

test('an empty counter has an empty board', () => {
  expect(boardOf({})).toEqual({
    waiting: [],
    called: [],
    helped: 0,
    coffee: 0,
    sessionsToday: [],
    toConfirm: [],
    counts: { residents: 0, activities: 0, openMatches: 0 },
  })
})

test('of two walk-in hours on one day the open one is shown', () => {
  const board = boardOf({
    walkInHour: {
      morning: { day: TODAY, openedAt: '09:00', closedAt: '12:00', state: 'closed', counterName: 'Hal' },
      afternoon: { day: TODAY, openedAt: '13:00', state: 'open', counterName: 'Hal' },
      yesterday: { day: '2026-03-16', openedAt: '14:00', state: 'open', counterName: 'Hal' },
    },
  })
  expect(board.walkInHour).toEqual({
    id: id('afternoon'),
    counterName: 'Hal',
    openedAt: '13:00',
    state: 'open',
    onDuty: [],
    numbered: true,
  })
})

describe('the waiting line', () => {
  test('who came first waits at the top, and number 10 comes after number 9', () => {
    const waiting = (number: string, since: string): Fields => ticket(number, { kind: 'waiting', since })
    const board = boardOf({
      ticket: { ten: waiting('A-10', '09:05'), nine: waiting('A-9', '09:05'), early: waiting('B-2', '09:01') },
    })
    expect(board.waiting.map(({ number }) => number)).toEqual(['B-2', 'A-9', 'A-10'])
  })

  test('a known person is named, with the language of their screen unless the ticket says another', () => {
    const board = boardOf({
      resident: { amal: { callName: 'Amal', interfaceLanguage: 'ar' } },
      ticket: {
        known: ticket('A-1', { kind: 'waiting', since: '09:00' }, { about: id('amal') }),
        unknown: ticket('A-2', { kind: 'waiting', since: '09:10' }, { language: 'ti', reason: 'coffee' }),
      },
    })
    expect(board.waiting).toEqual([
      {
        ticketId: id('known'),
        number: 'A-1',
        residentId: id('amal'),
        name: 'Amal',
        language: 'ar',
        reason: 'question',
        since: '09:00',
      },
      { ticketId: id('unknown'), number: 'A-2', language: 'ti', reason: 'coffee', since: '09:10' },
    ])
  })

  test('who was called last stands first; who was helped or left is counted, not listed; a coffee is a visit beside it; what was taken back and other days do not count', () => {
    const board = boardOf({
      ticket: {
        one: ticket('A-1', { kind: 'called', since: '09:00', at: '09:20' }),
        two: ticket('A-2', { kind: 'called', since: '09:05', at: '09:30' }),
        three: ticket('A-3', { kind: 'helped', at: '09:15' }),
        cup: ticket('coffee-A-1', { kind: 'helped', since: '09:16', at: '09:16' }, { reason: 'coffee' }),
        slip: ticket('A-9', { kind: 'takenBack', at: '09:17', why: 'mistake' }, { reason: 'coffee' }),
        four: ticket('A-4', { kind: 'leftQueue', at: '09:40' }),
        old: { ...ticket('A-5', { kind: 'helped', at: '09:40' }), day: '2026-03-10' },
      },
    })
    expect([board.called.map(({ number }) => number), board.waiting, board.helped, board.coffee]).toEqual([['A-2', 'A-1'], [], 1, 1])
  })
})

describe('sessions of today', () => {
  const told: Told = {
    activity: {
      garden: { title: 'Moestuin', interest: 'gardening', startsAt: '09:00', endsAt: '11:00', placesMax: 8 },
      cafe: { title: 'Taalcafé', startsAt: '10:30', endsAt: '12:00' },
    },
    session: {
      garden: { activityId: id('garden'), day: TODAY },
      cafe: { activityId: id('cafe'), day: TODAY, startsAt: '13:00', endsAt: '14:00' },
      off: { activityId: id('garden'), day: TODAY, cancelled: true },
      tomorrow: { activityId: id('garden'), day: '2026-03-18' },
    },
    resident: { amal: { callName: 'Amal' }, yonas: { callName: 'Yonas' } },
    match: {
      a: { about: id('amal'), activityId: id('garden'), life: { kind: 'active', since: '2026-02-01' } },
      y: { about: id('yonas'), activityId: id('garden'), life: { kind: 'proposed', on: '2026-03-10' } },
    },
    attendance: {
      a: {
        about: id('amal'),
        activityId: id('garden'),
        sessionId: id('garden'),
        day: TODAY,
        presence: { kind: 'present', minutes: 120, toldBy: 'counter' },
      },
    },
  }

  test('in the order of the clock, with the session’s own times, without cancelled ones', () => {
    expect(boardOf(told, '08:00').sessionsToday).toEqual([
      {
        sessionId: id('garden'),
        activityId: id('garden'),
        title: 'Moestuin',
        day: TODAY,
        interest: 'gardening',
        startsAt: '09:00',
        endsAt: '11:00',
        expected: 1,
        recorded: 1,
        placesMax: 8,
        cancelled: false,
        toTell: 0,
      },
      {
        sessionId: id('cafe'),
        activityId: id('cafe'),
        title: 'Taalcafé',
        day: TODAY,
        startsAt: '13:00',
        endsAt: '14:00',
        expected: 0,
        recorded: 0,
        cancelled: false,
        toTell: 0,
      },
    ])
  })

  test('what is over goes to the end', () => {
    expect(boardOf(told, '11:30').sessionsToday.map(({ title }) => title)).toEqual(['Taalcafé', 'Moestuin'])
  })
})

test('who waits for a word longest comes first; what runs, is over, or is of somebody who left is not to confirm', () => {
  const match = (about: string, life: Fields): Fields => ({ about: id(about), activityId: id('garden'), life })
  const board = boardOf({
    resident: { amal: { callName: 'Amal' }, left: { callName: 'Noor', life: { kind: 'left', on: '2026-03-01' } } },
    activity: { garden: { title: 'Moestuin' }, old: { title: 'Oud', closed: true } },
    match: {
      young: match('amal', { kind: 'agreed', on: '2026-03-16' }),
      old: match('amal', { kind: 'proposed', on: '2026-03-02' }),
      runs: match('amal', { kind: 'trial', since: '2026-03-01' }),
      over: match('amal', { kind: 'stopped', on: '2026-03-01', why: 'moved' }),
      left: match('left', { kind: 'proposed', on: '2026-02-01' }),
    },
  })
  const row = { residentId: id('amal'), name: 'Amal', activityId: id('garden'), activityTitle: 'Moestuin' }
  expect(board.toConfirm).toEqual([
    { matchId: id('old'), ...row, life: { kind: 'proposed', on: '2026-03-02' } },
    { matchId: id('young'), ...row, life: { kind: 'agreed', on: '2026-03-16' } },
  ])
  expect(board.counts).toEqual({ residents: 1, activities: 1, openMatches: 4 })
})
