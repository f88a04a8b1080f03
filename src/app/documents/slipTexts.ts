import type { CalendarEvent } from '#domain/participation/calendar/CalendarEvent.ts'
import { messageText, saysNothing } from '#domain/participation/calendar/messageText.ts'
import type { ClockMoment } from '#kernel/dutchTime.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { AppointmentSheet } from '#queries/appointmentSheet.ts'
import type { WordsOf } from '#app/documents/TwoLanguages.ts'

/**
 * The appointment as a calendar of a telephone keeps it, in the resident's own language. Calendars are copied to other places and shown on
 * locked screens, so it speaks in words of the vocabulary, and a place that tells of the centre is left out.
 */
export const calendarEventOf = (sheet: AppointmentSheet, words: WordsOf, writtenAt: ClockMoment): CalendarEvent | undefined => {
  const { appointment, calendarId, moves, namesToLeaveOut } = sheet
  const { day, startsAt, endsAt, place, contactName, contactPhone, bring } = appointment
  if (day === undefined) return undefined
  const { t, format } = words
  const hosts = namesToLeaveOut.filter((name) => name !== contactName)
  return {
    id: calendarId,
    sequence: moves,
    writtenAt,
    day,
    startsAt,
    endsAt,
    summary: `${t('slip:title')}: ${aboutOf(sheet, words)}`,
    location: saysNothing(place, hosts) ? place : '',
    description: [
      contactName !== '' && saysNothing(contactName, hosts) ? `${t('resident:fact.contact')}: ${contactName}` : '',
      contactPhone,
      bring.length === 0 ? '' : `${t('resident:fact.bring')}: ${format.list(bring.map((word) => t(wordKeys.bring(word))))}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  }
}

/** The same as a message: what, when, where and a number to call. */
export const messageOf = (sheet: AppointmentSheet, words: WordsOf): string => {
  const { day, place, contactPhone } = sheet.appointment
  const { t, format } = words
  const when = [day === undefined ? '' : format.date(day, 'full'), timesOf(sheet, words)].filter((part) => part !== '').join('\n')
  return messageText({ about: `${t('slip:title')}: ${aboutOf(sheet, words)}`, when, place, phone: contactPhone }, sheet.namesToLeaveOut)
}

/** In words: two times with only a dash between them are read from the right in Arabic, so that the end would stand first. */
const timesOf = ({ appointment: { startsAt, endsAt } }: AppointmentSheet, { t, format }: WordsOf): string => {
  if (startsAt === undefined) return ''
  const from = format.time(startsAt)
  return endsAt === undefined ? t('resident:when.from', { from }) : t('resident:when.fromTo', { from, until: format.time(endsAt) })
}

const aboutOf = ({ interest, programme }: AppointmentSheet, { t }: WordsOf): string =>
  interest === undefined ? t(wordKeys.programme(programme)) : t(wordKeys.interest(interest))
