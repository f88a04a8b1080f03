import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { utcOfDutchTime } from '#kernel/dutchTime.ts'
import type { ClockMoment } from '#kernel/dutchTime.ts'
import { minuteOfDay, timeOfDayAt } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { CalendarEvent } from '#domain/participation/calendar/CalendarEvent.ts'
import { calendarLine, escapeCalendarText } from '#domain/participation/calendar/calendarLine.ts'

/** A first meeting of which nobody said how long it takes: about two hours (002). */
const USUAL_MINUTES = 120

/** The .ics file of an appointment (RFC 5545), in the time of the Netherlands, with a reminder the day before. */
export const calendarFile = (event: CalendarEvent): string =>
  fileOf([
    ...HEAD,
    ...TIME_ZONE,
    'BEGIN:VEVENT',
    `UID:${event.id}`,
    `DTSTAMP:${inUtc(event.writtenAt)}`,
    `SEQUENCE:${String(event.sequence)}`,
    ...timesOf(event, (moment) => `;TZID=Europe/Amsterdam:${compact(moment)}`),
    `SUMMARY:${escapeCalendarText(event.summary)}`,
    ...optional('LOCATION', event.location),
    ...optional('DESCRIPTION', event.description),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeCalendarText(event.summary)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ])

/** The same for a QR code, as long as it has room: in Greenwich time, which needs no rules, and less of it at each step. */
export const calendarQrText = (event: CalendarEvent, mostOctets: number): string => {
  const whole = shortFile(event, [...optional('LOCATION', event.location), ...optional('DESCRIPTION', event.description)])
  const withPlace = shortFile(event, optional('LOCATION', event.location))
  const bare = shortFile(event, [])
  return [whole, withPlace].find((text) => new TextEncoder().encode(text).length <= mostOctets) ?? bare
}

const shortFile = (event: CalendarEvent, lines: readonly string[]): string =>
  fileOf([
    ...HEAD,
    'BEGIN:VEVENT',
    `UID:${event.id}`,
    `DTSTAMP:${inUtc(event.writtenAt)}`,
    ...timesOf(event, (moment) => `:${inUtc(moment)}`),
    `SUMMARY:${escapeCalendarText(event.summary)}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ])

/** Names no product: a calendar may show who made it. */
const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//-//-//NL']

const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** Without a time it lasts the whole day. */
const timesOf = ({ day, startsAt, endsAt }: CalendarEvent, write: (moment: ClockMoment) => string): readonly string[] => {
  if (startsAt === undefined) return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`]
  return [`DTSTART${write({ day, time: startsAt })}`, `DTEND${write(endOf(day, startsAt, endsAt))}`]
}

/** An end that is earlier on the clock is after midnight. */
const endOf = (day: CalendarDate, startsAt: TimeOfDay, endsAt: TimeOfDay | undefined): ClockMoment => {
  const time = endsAt ?? timeOfDayAt(minuteOfDay(startsAt) + USUAL_MINUTES)
  return { day: time < startsAt ? addDays(day, 1) : day, time }
}

const optional = (name: string, text: string): readonly string[] => (text === '' ? [] : [`${name}:${escapeCalendarText(text)}`])

const fileOf = (lines: readonly string[]): string => lines.map((line) => `${calendarLine(line)}\r\n`).join('')

const inUtc = (moment: ClockMoment): string => `${compact(utcOfDutchTime(moment))}Z`

const compact = ({ day, time }: ClockMoment): string => `${digits(day)}T${time.replace(':', '')}00`

const digits = (day: CalendarDate): string => day.replaceAll('-', '')
