import ICAL from 'ical.js'
import fc from 'fast-check'
import { encodeQR } from 'qr'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { dateOfDayNumber, dayNumber } from '#kernel/CalendarDate.ts'
import { timeOfDayAt } from '#kernel/TimeOfDay.ts'
import type { CalendarEvent } from '#domain/participation/calendar/CalendarEvent.ts'
import { calendarFile, calendarQrText } from '#domain/participation/calendar/calendarFile.ts'
import { day, time } from '#tests/support/counterInMemory.ts'

const EVENT: CalendarEvent = {
  id: 'Zm9vYmFyYmF6cXV4cXV1eA',
  sequence: 0,
  writtenAt: { day: day('2026-11-28'), time: time('09:30') },
  day: day('2026-12-01'),
  startsAt: time('14:00'),
  endsAt: time('16:00'),
  summary: 'موعد للتعارف: الطبخ',
  location: 'Dorpsstraat 12, Elderhoeve',
  description: 'Vragen naar: Marijke\n06 00 11 22 33; lunch, water \\ thee',
}

/** As another program reads it. */
const read = (file: string): ICAL.Event => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const event = calendar.getFirstSubcomponent('vevent') ?? expect.fail('no event')
  return new ICAL.Event(event)
}

const utc = (moment: ICAL.Event['startDate']): string => moment.toJSDate().toISOString().slice(0, 16)

describe('the calendar file, read by another program', () => {
  test('says what, where and when, with every sign as it was typed', () => {
    const event = read(calendarFile(EVENT))
    expect([event.summary, event.location, event.description, event.uid, event.sequence]).toEqual([
      EVENT.summary,
      EVENT.location,
      EVENT.description,
      EVENT.id,
      0,
    ])
    expect([utc(event.startDate), utc(event.endDate)]).toEqual(['2026-12-01T13:00', '2026-12-01T15:00'])
  })

  test('stands at the right moment on both sides of the changes to and from summer time', () => {
    const at = (on: string, startsAt: string) => {
      const moved = { ...EVENT, day: day(on), startsAt: time(startsAt), endsAt: undefined }
      return [read(calendarFile(moved)), read(calendarQrText(moved, 450))].map(({ startDate }) => utc(startDate))
    }
    expect(
      [
        ['2026-03-28', '14:00'],
        ['2026-03-29', '01:59'],
        ['2026-03-29', '03:00'],
        ['2026-03-29', '14:00'],
        ['2026-03-30', '00:30'],
        ['2026-10-24', '14:00'],
        ['2026-10-25', '01:30'],
        ['2026-10-25', '03:00'],
        ['2026-10-25', '14:00'],
        ['2027-03-28', '14:00'],
        ['2027-10-31', '14:00'],
      ].map(([on = '', startsAt = '']) => at(on, startsAt)),
    ).toEqual(
      [
        '2026-03-28T13:00',
        '2026-03-29T00:59',
        '2026-03-29T01:00',
        '2026-03-29T12:00',
        '2026-03-29T22:30',
        '2026-10-24T12:00',
        '2026-10-24T23:30',
        '2026-10-25T02:00',
        '2026-10-25T13:00',
        '2027-03-28T12:00',
        '2027-10-31T13:00',
      ].map((moment) => [moment, moment]),
    )
  })

  test('on any day and time its two forms are the same moment, as the browser clock of the Netherlands has it', () => {
    const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(day('2024-01-01')), max: dayNumber(day('2040-12-31')) }), fc.nat(1439), (on, minute) => {
        const moved = { ...EVENT, day: dateOfDayNumber(on), startsAt: timeOfDayAt(minute) }
        const instant = read(calendarQrText(moved, 450)).startDate.toJSDate()
        // The hour that March skips is on no clock.
        fc.pre(!(moved.day.slice(5, 7) === '03' && moved.startsAt.startsWith('02')))
        expect(clock.format(instant)).toBe(`${moved.day} ${moved.startsAt}`)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('an end after midnight is on the next day, without one it takes two hours, and without a start the whole day', () => {
    expect(utc(read(calendarFile({ ...EVENT, startsAt: time('22:00'), endsAt: time('01:00') })).endDate)).toBe('2026-12-02T00:00')
    expect(utc(read(calendarFile({ ...EVENT, endsAt: undefined })).endDate)).toBe('2026-12-01T15:00')
    const whole = read(calendarFile({ ...EVENT, startsAt: undefined, endsAt: undefined }))
    expect([whole.startDate.isDate, String(whole.startDate), String(whole.endDate)]).toEqual([true, '2026-12-01', '2026-12-02'])
  })

  test('reminds the day before', () => {
    const alarm = read(calendarFile(EVENT)).component.getFirstSubcomponent('valarm')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D')
  })

  test('no line is longer than 75 octets, none ends in half a letter, each ends as the standard says', () => {
    const long = { ...EVENT, summary: 'ናይ ምልላይ ቆጸራ '.repeat(12), description: '👩🏽‍🍳 samen koken; '.repeat(30) }
    const file = calendarFile(long)
    const lines = file.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/u)
    expect([read(file).summary, read(file).description]).toEqual([long.summary.trim() + ' ', long.description])
  })

  test('any text comes back, and none can add a property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const event = read(calendarFile({ ...EVENT, description: `${text}\nEND:VEVENT` }))
        expect(event.component.getAllProperties().map(({ name }) => name)).toEqual([
          'uid',
          'dtstamp',
          'sequence',
          'dtstart',
          'dtend',
          'summary',
          'location',
          'description',
        ])
        expect(event.description.endsWith('\nEND:VEVENT')).toBe(true)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test('names no product and no centre', () => {
    expect(calendarFile(EVENT) + calendarQrText(EVENT, 450)).not.toMatch(/meedoen|balie|azc|coa/iu)
  })
})

describe('the calendar in a QR code', () => {
  const scanned = (text: string): string | undefined => {
    const rows = encodeQR(text, 'raw', { border: 4 })
    const width = rows.length * 4
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
    for (let y = 0; y < width; y += 1)
      for (let x = 0; x < width; x += 1)
        if (rows[Math.floor(y / 4)]?.[Math.floor(x / 4)] === true) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data
  }

  test('is read back by another library, letter by letter, and then by another calendar', () => {
    for (const summary of ['موعد للتعارف: الطبخ', 'ናይ ምልላይ ቆጸራ', 'وقت ملاقات برای آشنایی', 'د پېژندګلوۍ لپاره د ليدنې وخت']) {
      const text = calendarQrText({ ...EVENT, summary }, 450)
      expect(scanned(text)).toBe(text)
      expect(read(scanned(text) ?? '').summary).toBe(summary)
    }
  })

  test('says less when there is no room for all: first not whom to ask for, then not where; what and when always', () => {
    const texts = [450, 300, 200].map((room) => calendarQrText(EVENT, room))
    expect(texts.map((text) => [read(text).description, read(text).location])).toEqual([
      [EVENT.description, EVENT.location],
      [null, EVENT.location],
      [null, null],
    ])
    expect(texts.map((text) => utc(read(text).startDate))).toEqual(Array(3).fill('2026-12-01T13:00'))
  })
})
