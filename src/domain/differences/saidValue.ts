import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Field } from '#kernel/Shape.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { AskedSense } from '#domain/differences/fieldSenses.ts'
import { listedWord } from '#domain/differences/wordLists.ts'
import type { ListedWord, WordList } from '#domain/differences/wordLists.ts'
import { organisationShape } from '#domain/offer/organisation.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import type { AppointmentLife } from '#domain/participation/appointment.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { matchShape } from '#domain/participation/match.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { residentShape } from '#domain/people/resident.ts'
import type { ResidentLife } from '#domain/people/resident.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

/** A field's value as people say it. Two stored values that people would say alike are alike here: "no" and never filled in. */
export type SaidValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'declined' }
  /** A value of a newer version of this program. */
  | { readonly kind: 'notReadable' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** Whether an element is in its set. */
  | { readonly kind: 'among'; readonly among: boolean }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'time'; readonly time: TimeOfDay }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'minutes'; readonly minutes: Minutes }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'language'; readonly language: SpokenLanguage }
  | { readonly kind: 'organisation'; readonly organisationId: RecordId }
  | { readonly kind: 'staffMember'; readonly staffMemberId: RecordId }
  | { readonly kind: 'supporter'; readonly answer: SupporterAnswer }
  | { readonly kind: 'appointmentLife'; readonly life: AppointmentLife }
  | { readonly kind: 'residentLife'; readonly life: ResidentLife }
  | { readonly kind: 'matchLife'; readonly life: MatchLife }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  | ListedWord

const NOTHING: SaidValue = { kind: 'nothing' }
const NOT_READABLE: SaidValue = { kind: 'notReadable' }

/** How a value of this field is said. Nothing stored is said as what a screen then shows: the field's own absent value. */
export const saidValue = (
  sense: Exclude<AskedSense, { readonly kind: 'elements' }>,
  field: Field<unknown>,
  value: FieldValue,
): SaidValue => {
  const shown = value === null ? field.absent : field.kind === 'answer' ? value : field.read(value)
  if (value !== null && field.read(value) === undefined) return NOT_READABLE
  if (shown === undefined || shown === '') return NOTHING
  return saidShown(sense, value, shown) ?? (value === null ? NOTHING : NOT_READABLE)
}

/** How well somebody speaks a language, how many there are, or whether something is in a set. */
export const saidElement = (level: WordList | 'count' | undefined, value: FieldValue): SaidValue => {
  if (level === 'count') return value === null ? NOTHING : typeof value === 'number' ? { kind: 'count', count: value } : NOT_READABLE
  if (level !== undefined) return value === null ? { kind: 'among', among: false } : (listedWord(level, value) ?? NOT_READABLE)
  // A set keeps what is true; anything else is not in it.
  return { kind: 'among', among: value === true }
}

const saidShown = (sense: Exclude<AskedSense, { readonly kind: 'elements' }>, value: FieldValue, shown: unknown): SaidValue | undefined => {
  switch (sense.kind) {
    case 'text':
      return typeof shown === 'string' ? { kind: 'text', text: shown } : undefined
    case 'yesNo':
      return typeof shown === 'boolean' ? { kind: 'yesNo', yes: shown } : undefined
    case 'day':
      return isCalendarDate(shown) ? { kind: 'day', day: shown } : undefined
    case 'time':
      return isTimeOfDay(shown) ? { kind: 'time', time: shown } : undefined
    case 'count':
      return typeof shown === 'number' ? { kind: 'count', count: shown } : undefined
    case 'minutes':
      return typeof shown === 'number' ? { kind: 'minutes', minutes: minutes(shown) } : undefined
    case 'year':
      return typeof shown === 'number' ? { kind: 'year', year: shown } : undefined
    case 'language': {
      const language = SPOKEN_LANGUAGES.find((known) => known === shown)
      return language && { kind: 'language', language }
    }
    case 'organisation':
      return isRecordId(shown) ? { kind: 'organisation', organisationId: shown } : undefined
    case 'staffMember':
      return isRecordId(shown) ? { kind: 'staffMember', staffMemberId: shown } : undefined
    case 'supporter':
      return { kind: 'supporter', answer: residentShape.supporter.read(value) ?? residentShape.supporter.absent }
    case 'appointmentLife': {
      const life = appointmentShape.life.read(value)
      return life && { kind: 'appointmentLife', life }
    }
    case 'word':
      return listedWord(sense.list, shown) ?? (typeof value === 'object' && value !== null ? { kind: 'declined' } : undefined)
    case 'residentLife':
      return { kind: 'residentLife', life: residentShape.life.read(value) ?? residentShape.life.absent }
    case 'matchLife': {
      const life = matchShape.life.read(value)
      return life && { kind: 'matchLife', life }
    }
    case 'presence':
      return { kind: 'presence', presence: attendanceShape.presence.read(value) ?? attendanceShape.presence.absent }
    case 'declaration':
      return {
        kind: 'declaration',
        declaration: organisationShape.declaration.read(value) ?? organisationShape.declaration.absent,
      }
  }
}
