import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Field } from '#kernel/Shape.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** The kinds of field that records are made of. Each reads what a device stored and answers undefined when it is something else. */

export const text: Field<string> = { kind: 'single', read: readText, absent: '', required: false }

export const requiredText: Field<string> = { ...text, required: true }

/** Whether people type freely here, so that what they type must be tidied and guarded. */
export const isFreeText = (field: Field<unknown>): boolean => field.read === readText

export const yesNo: Field<boolean> = { kind: 'single', read: readBoolean, absent: false, required: false }

export const date: Field<CalendarDate | undefined> = {
  kind: 'single',
  read: (value) => (isCalendarDate(value) ? value : undefined),
  absent: undefined,
  required: false,
}

export const requiredDate: Field<CalendarDate | undefined> = { ...date, required: true }

export const timeOfDay: Field<TimeOfDay | undefined> = {
  kind: 'single',
  read: (value) => (isTimeOfDay(value) ? value : undefined),
  absent: undefined,
  required: false,
}

export const reference: Field<RecordId | undefined> = {
  kind: 'single',
  read: (value) => (isRecordId(value) ? value : undefined),
  absent: undefined,
  required: false,
}

export const requiredReference: Field<RecordId | undefined> = { ...reference, required: true }

/** A whole number within the bounds, both included. */
export const wholeNumber = (from: number, to: number): Field<number | undefined> => ({
  kind: 'single',
  read: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : undefined),
  absent: undefined,
  required: false,
})

/** One word of a fixed list; a word of a newer version counts as absent. */
/** `former`: words that earlier versions wrote, and what they mean now. */
export const oneOf = <const W extends string, const A extends W | undefined>(
  words: readonly W[],
  absent: A,
  former: Readonly<Record<string, W>> = {},
): Field<W | A> => ({
  kind: 'single',
  read: (value) => words.find((word) => word === (typeof value === 'string' && Object.hasOwn(former, value) ? former[value] : value)),
  absent,
  required: false,
})

/** "Not asked", "rather not say" and an answer are three different things. */
export type Answer<T> = { readonly kind: 'notAsked' } | { readonly kind: 'declined' } | { readonly kind: 'given'; readonly value: T }

/** A question that may be declined: stored as the word itself, or as `{ declined: true }`. */
export const answer = <const W extends string>(words: readonly W[]): Field<Answer<W>> => ({
  kind: 'answer',
  read: (value) => {
    if (isObject(value)) return value['declined'] === true ? { kind: 'declined' } : undefined
    const given = words.find((word) => word === value)
    return given === undefined ? undefined : { kind: 'given', value: given }
  },
  absent: { kind: 'notAsked' },
  required: false,
})

/** A set whose elements merge one by one; the order is that of the word list, not of the clicks. */
export const setOf = <const W extends string>(words: readonly W[]): Field<readonly W[]> => ({
  kind: 'elements',
  read: (elements) => (isObject(elements) ? words.filter((word) => elements[word] === true) : undefined),
  absent: [],
  required: false,
})

/** A set with a word at each element (a language and how well), merged element by element. */
export const mapOf = <const K extends string, const W extends string>(
  keys: readonly K[],
  words: readonly W[],
): Field<Readonly<Partial<Record<K, W>>>> => ({
  kind: 'elements',
  read: (elements) => {
    if (!isObject(elements)) return undefined
    const map: Partial<Record<K, W>> = {}
    for (const key of keys) {
      const word = words.find((known) => known === elements[key])
      if (word !== undefined) map[key] = word
    }
    return map
  },
  absent: emptyMap<K, W>(),
  required: false,
})

/** A number at each element (a language and how many), merged one by one. Nobody and not said are two things. */
export const countsOf = <const K extends string>(keys: readonly K[], most: number): Field<Readonly<Partial<Record<K, number>>>> => {
  const count = wholeNumber(0, most)
  return {
    kind: 'elements',
    read: (elements) => {
      if (!isObject(elements)) return undefined
      const map: Partial<Record<K, number>> = {}
      for (const key of keys) {
        const read = count.read(elements[key] ?? null)
        if (read !== undefined) map[key] = read
      }
      return map
    },
    absent: emptyMap<K, number>(),
    required: false,
  }
}

/** A day for each of some steps, merged one by one. */
export const datesOf = <const K extends string>(keys: readonly K[]): Field<Readonly<Partial<Record<K, CalendarDate>>>> => ({
  kind: 'elements',
  read: (elements) => {
    if (!isObject(elements)) return undefined
    const dates: Partial<Record<K, CalendarDate>> = {}
    for (const key of keys) {
      const day = elements[key]
      if (isCalendarDate(day)) dates[key] = day
    }
    return dates
  },
  absent: emptyMap<K, CalendarDate>(),
  required: false,
})

/** A set of records, merged one by one; in an order of its own, since nobody clicked them in one. */
export const references: Field<readonly RecordId[]> = {
  kind: 'elements',
  read: (elements) =>
    isObject(elements)
      ? Object.keys(elements)
          .filter((key) => elements[key] === true)
          .filter(isRecordId)
          .sort()
      : undefined,
  absent: [],
  required: false,
}

/** A value of several parts that change together, such as the life of a match. */
export const union = <T>(read: (value: Readonly<Record<string, FieldValue>>) => T | undefined, absent: T): Field<T> => ({
  kind: 'single',
  read: (value) => (isObject(value) ? read(value) : undefined),
  absent,
  required: false,
})

const emptyMap = <K extends string, W>(): Readonly<Partial<Record<K, W>>> => {
  const map: Partial<Record<K, W>> = {}
  return map
}

const isObject = (value: FieldValue): value is Readonly<Record<string, FieldValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readText(value: FieldValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readBoolean(value: FieldValue): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}
