import { describe, expect, test } from 'vitest'
import { readCount } from '#domain/offer/import/readCount.ts'
import { readDutchDate } from '#domain/offer/import/readDutchDate.ts'
import { readTime, readTimes } from '#domain/offer/import/readTimes.ts'
import { readWeekdays } from '#domain/offer/import/readWeekdays.ts'
import { readWhen } from '#domain/offer/import/readWhen.ts'
import { readYesNo } from '#domain/offer/import/readYesNo.ts'

describe('dates', () => {
  test.each([
    '1-3-2026',
    '01-03-2026',
    '1/3/2026',
    '01/03/26',
    '1.3.2026',
    '1 3 2026',
    '1 maart 2026',
    '1 mrt 2026',
    '1 mrt. 2026',
    '1e maart 2026',
    'zo 1 maart 2026',
    'zondag 1 maart 2026',
    '2026-03-01',
    '2026-03-01 00:00:00',
    '1-3-2026 0:00',
    'March 1, 2026',
    '1 March 2026',
    'Sunday 1st March 2026',
    '1-mrt-26',
    '١-٣-٢٠٢٦',
    ' 1 Maart 2026 ',
  ])('%s is the first of March 2026', (text) => {
    expect(readDutchDate(text)).toBe('2026-03-01')
  })

  test.each([
    '1 maart',
    'maart 2026',
    '31-4-2026',
    '29-2-2026',
    '3-25-2026',
    '46082',
    'volgende week',
    '1-3',
    '1-3-2026 t/m 1-5-2026',
    '1-3-202',
    '',
  ])('%s is not guessed', (text) => {
    expect(readDutchDate(text)).toBeUndefined()
  })
})

describe('times', () => {
  test.each([
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['09u30', '09:30'],
    ['9:30 uur', '09:30'],
    ['09.30u.', '09:30'],
    ['09:30:00', '09:30'],
    ['9 uur', '09:00'],
    ['14u', '14:00'],
    ['2 pm', '14:00'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['0:30', '00:30'],
    ['٩:٣٠', '09:30'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  test.each(['9', '2 uur', '25:00', '9:70', '930', '13 pm', 'ochtend', 'ca. 9.30', 'half tien'])('%s is not guessed', (text) => {
    expect(readTime(text)).toBeUndefined()
  })

  test.each([
    ['9.30-11.00 uur', '09:30', '11:00'],
    ['9:30 – 11:00', '09:30', '11:00'],
    ['van 9 tot 11 uur', '09:00', '11:00'],
    ['9u30 tot 11u', '09:30', '11:00'],
    ['09.30 t/m 11.00', '09:30', '11:00'],
    ['13:30-15', '13:30', '15:00'],
    ['9-11 uur', '09:00', '11:00'],
    ['from 1 pm to 3 pm', '13:00', '15:00'],
    ['22.00-01.00', '22:00', '01:00'],
  ])('%s runs from %s to %s', (text, startsAt, endsAt) => {
    expect(readTimes(text)).toEqual({ startsAt, endsAt })
  })

  test('a start alone is a start', () => {
    expect(readTimes('vanaf 9.30 uur')).toEqual({ startsAt: '09:30' })
  })

  test.each(['9-11', '9.30-', '2-4 uur', '9.30-11.00-12.00', '9.30-11.00 en 13.00-15.00', 'hele dag'])('%s is not guessed', (text) => {
    expect(readTimes(text)).toBeUndefined()
  })
})

describe('weekdays', () => {
  test.each([
    ['di en do', ['tue', 'thu']],
    ['dinsdag', ['tue']],
    ['Dinsdagen', ['tue']],
    ['ma t/m vr', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['ma-wo', ['mon', 'tue', 'wed']],
    ['maandag tot en met woensdag', ['mon', 'tue', 'wed']],
    ['do, di; za', ['tue', 'thu', 'sat']],
    ['ma/wo/vr', ['mon', 'wed', 'fri']],
    ['ma wo', ['mon', 'wed']],
    ['vr t/m ma', ['mon', 'fri', 'sat', 'sun']],
    ['doordeweeks', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['weekend', ['sat', 'sun']],
    ['elke dinsdag', ['tue']],
    ['elke dag', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
    ['Tuesday and Thursday', ['tue', 'thu']],
    ['Mon-Wed', ['mon', 'tue', 'wed']],
    ['di t/m do en za', ['tue', 'wed', 'thu', 'sat']],
    ['ma.', ['mon']],
  ])('%s', (text, weekdays) => {
    expect(readWeekdays(text)).toEqual({ ok: true, value: { weekdays, partOfDay: false } })
  })

  test.each([
    ['dinsdagmiddag', ['tue']],
    ['dinsdag middag', ['tue']],
    ['ma- en woensdagochtend', ['mon', 'wed']],
    ['Tuesday evenings', ['tue']],
  ])('%s also names a part of the day', (text, weekdays) => {
    expect(readWeekdays(text)).toEqual({ ok: true, value: { weekdays, partOfDay: true } })
  })

  test.each([
    ['om de week dinsdag', 'om'],
    ['1e dinsdag van de maand', '1e'],
    ['in overleg', 'in'],
    ['dinsdag en feestdagen', 'feestdagen'],
    ['ma-wo-vr', 'ma-wo-vr'],
    ['ochtend', 'ochtend'],
    ['ma t/m', 'ma-'],
  ])('%s is not guessed: %s is no day', (text, word) => {
    expect(readWeekdays(text)).toEqual({ ok: false, error: word })
  })

  test('days and times in one cell', () => {
    expect(readWhen('di en do 9.30-11.00 uur')).toEqual({
      ok: true,
      value: { weekdays: ['tue', 'thu'], times: { startsAt: '09:30', endsAt: '11:00' } },
    })
    expect(readWhen('dinsdagmiddag van 14 tot 16 uur')).toEqual({
      ok: true,
      value: { weekdays: ['tue'], times: { startsAt: '14:00', endsAt: '16:00' } },
    })
    expect(readWhen('woensdag (10:00 - 12:00)')).toEqual({
      ok: true,
      value: { weekdays: ['wed'], times: { startsAt: '10:00', endsAt: '12:00' } },
    })
    expect(readWhen('maandag')).toEqual({ ok: true, value: { weekdays: ['mon'] } })
  })

  test('a part of the day without a time would be lost, so it is asked for', () => {
    expect(readWhen('dinsdagmiddag')).toEqual({ ok: false, error: { kind: 'partOfDayWithoutTime' } })
    expect(readWhen('dinsdag rond 3')).toMatchObject({ ok: false, error: { kind: 'unknownWord', word: 'rond' } })
    expect(readWhen('dinsdag 3-4')).toEqual({ ok: false, error: { kind: 'notATime' } })
  })
})

describe('numbers', () => {
  test.each([
    ['8', 8],
    ['8 plaatsen', 8],
    ['8 pers.', 8],
    ['8.0', 8],
    ['15 min', 15],
    ['٨', 8],
    ['12x', 12],
  ])('%s is %d', (text, count) => {
    expect(readCount(text, 1, 999)).toEqual({ ok: true, value: count })
  })

  test.each(['ca. 8', '6-8', '± 8', 'acht', '8,5', '-8', '8 of 9', 'max', '1e3'])('%s is not guessed', (text) => {
    expect(readCount(text, 1, 999)).toEqual({ ok: false, error: { kind: 'notANumber' } })
  })

  test('a number outside of what is possible says between what it has to be', () => {
    expect(readCount('0', 1, 999)).toEqual({ ok: false, error: { kind: 'numberOutOfRange', from: 1, to: 999 } })
    expect(readCount('1000', 1, 999)).toEqual({ ok: false, error: { kind: 'numberOutOfRange', from: 1, to: 999 } })
  })
})

test('yes and no as people tick them', () => {
  expect(['ja', 'J', 'x', '1', 'WAAR', 'yes'].map(readYesNo)).toEqual([true, true, true, true, true, true])
  expect(['nee', 'N', '0', 'onwaar', 'no'].map(readYesNo)).toEqual([false, false, false, false, false])
  expect(['misschien', 'soms', '2', ''].map(readYesNo)).toEqual([undefined, undefined, undefined, undefined])
})
