import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { ELEMENT_MARK } from '#kernel/Shape.ts'
import type { Shape } from '#kernel/Shape.ts'
import { FIELD_SENSES } from '#domain/differences/fieldSenses.ts'
import type { AskedField, ElementSense, FieldSense } from '#domain/differences/fieldSenses.ts'
import { saidElement, saidValue } from '#domain/differences/saidValue.ts'
import type { SaidValue } from '#domain/differences/saidValue.ts'
import { listedWord } from '#domain/differences/wordLists.ts'
import type { ListedWord } from '#domain/differences/wordLists.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import type { PartOfDay } from '#domain/words/availability.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

/** One element of a set, named so that its words can be found. */
export type ElementName =
  | ListedWord
  | { readonly kind: 'language'; readonly language: SpokenLanguage }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'freePart'; readonly weekday: Weekday; readonly part: PartOfDay }

/** A stored field as people speak of it. */
export interface SaidField {
  readonly record: RecordKind
  readonly field: AskedField
  readonly element?: ElementName
  readonly read: (value: FieldValue) => SaidValue
}

/**
 * What people call this stored field and how they say its values; undefined when nobody is asked about it, or when only a newer
 * version of this program can name it.
 */
export const saidField = (record: string, stored: string): SaidField | undefined => {
  if (!isRecordKind(record)) return undefined
  const [name = '', ...rest] = stored.split(ELEMENT_MARK)
  const element = rest.length === 0 ? undefined : rest.join(ELEMENT_MARK)
  const senses: Readonly<Record<string, FieldSense>> = FIELD_SENSES[record]
  const shape: Shape = RECORD_SHAPES[record]
  const sense = Object.hasOwn(senses, name) ? senses[name] : undefined
  const of = shape[name]
  if (!sense || !of || sense.kind === 'notAsked') return undefined
  // The border between stored and typed names: the sense was just found under this record and this name.
  const field = `${record}.${name}` as AskedField
  if (sense.kind !== 'elements') {
    return element === undefined ? { record, field, read: (value) => saidValue(sense, of, value) } : undefined
  }
  const named = element === undefined ? undefined : elementName(sense.of, element)
  return named && { record, field, element: named, read: (value) => saidElement(sense.level, value) }
}

const elementName = (sense: ElementSense, element: string): ElementName | undefined => {
  switch (sense.kind) {
    case 'word':
      return listedWord(sense.list, element)
    case 'language': {
      const language = SPOKEN_LANGUAGES.find((known) => known === element)
      return language && { kind: 'language', language }
    }
    case 'weekday': {
      const weekday = WEEKDAYS.find((known) => known === element)
      return weekday && { kind: 'weekday', weekday }
    }
    case 'freePart': {
      const weekday = WEEKDAYS.find((known) => element.startsWith(`${known}-`))
      const part = PARTS_OF_DAY.find((known) => element === `${weekday ?? ''}-${known}`)
      return weekday && part && { kind: 'freePart', weekday, part }
    }
  }
}

const isRecordKind = (record: string): record is RecordKind => Object.hasOwn(RECORD_SHAPES, record)
