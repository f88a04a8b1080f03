import { describe, expect, test } from 'vitest'
import { FIELD_SENSES } from '#domain/differences/fieldSenses.ts'
import type { FieldSense } from '#domain/differences/fieldSenses.ts'
import { saidField } from '#domain/differences/saidField.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { Shape } from '#kernel/Shape.ts'

const said = (record: string, field: string, value: FieldValue): unknown => saidField(record, field)?.read(value)

const senses: readonly (readonly [string, string, FieldSense])[] = Object.entries(FIELD_SENSES).flatMap(([record, fields]) =>
  Object.entries<FieldSense>(fields).map(([field, sense]) => [record, field, sense] as const),
)

describe('what people are asked about', () => {
  test('a field that nobody is asked about says in a sentence why', () => {
    const silent = senses.filter(([, , sense]) => sense.kind === 'notAsked')
    expect(silent.length).toBeGreaterThan(10)
    for (const [record, field, sense] of silent) {
      expect(sense.kind === 'notAsked' && sense.why).toMatch(/^[A-Z].{30,}\.$/)
      expect(saidField(record, field)).toBeUndefined()
    }
  })

  test('a set is asked element by element, anything else whole', () => {
    for (const [record, field, sense] of senses) {
      if (sense.kind === 'notAsked') continue
      const shape: Shape = RECORD_SHAPES[record as keyof typeof RECORD_SHAPES]
      expect([record, field, sense.kind === 'elements']).toEqual([record, field, shape[field]?.kind === 'elements'])
    }
    expect(saidField('resident', 'wishes')).toBeUndefined()
    expect(saidField('resident', 'phone/one')).toBeUndefined()
    expect(saidField('resident', 'wishes/cooking')).toMatchObject({
      field: 'resident.wishes',
      element: { kind: 'word', list: 'interest', word: 'cooking' },
    })
    expect(saidField('resident', 'spoken/ti')?.element).toEqual({ kind: 'language', language: 'ti' })
    expect(saidField('resident', 'availability/tue-afternoon')?.element).toEqual({ kind: 'freePart', weekday: 'tue', part: 'afternoon' })
    expect(saidField('activity', 'weekdays/wed')?.element).toEqual({ kind: 'weekday', weekday: 'wed' })
  })

  test('what only a newer version can name waits for that version', () => {
    const newer = [
      ['passport', 'callName'],
      ['resident', 'shoeSize'],
      ['resident', 'constructor'],
      ['constructor', 'name'],
      ['resident', 'wishes/ballooning'],
      ['resident', 'availability/tue-night'],
      ['resident', 'availability/moon-evening'],
      ['resident', ''],
    ] as const
    expect(newer.filter(([record, field]) => saidField(record, field) !== undefined)).toEqual([])
  })
})

describe('how a value is said', () => {
  test('in the kind that its field has', () => {
    expect(said('resident', 'callName', 'Samira')).toEqual({ kind: 'text', text: 'Samira' })
    expect(said('resident', 'interfaceLanguage', 'ar')).toEqual({ kind: 'language', language: 'ar' })
    expect(said('resident', 'dutchLevel', 'simple')).toEqual({ kind: 'word', list: 'dutchLevel', word: 'simple' })
    expect(said('resident', 'bornAbout', 1998)).toEqual({ kind: 'year', year: 1998 })
    expect(said('resident', 'reachMinutes', 20)).toEqual({ kind: 'minutes', minutes: 20 })
    expect(said('resident', 'gender', 'woman')).toEqual({ kind: 'word', list: 'gender', word: 'woman' })
    expect(said('resident', 'gender', { declined: true })).toEqual({ kind: 'declined' })
    expect(said('resident', 'hidePresence', true)).toEqual({ kind: 'yesNo', yes: true })
    expect(said('resident', 'wishes/cooking', true)).toEqual({ kind: 'among', among: true })
    expect(said('resident', 'spoken/ar', 'mother')).toEqual({ kind: 'word', list: 'languageLevel', word: 'mother' })
    expect(said('resident', 'life', { kind: 'left', on: '2026-09-01' })).toEqual({
      kind: 'residentLife',
      life: { kind: 'left', on: '2026-09-01' },
    })
    expect(said('activity', 'placesMax', 12)).toEqual({ kind: 'count', count: 12 })
    expect(said('activity', 'startsAt', '14:00')).toEqual({ kind: 'time', time: '14:00' })
    expect(said('activity', 'until', '2026-12-01')).toEqual({ kind: 'day', day: '2026-12-01' })
    expect(said('match', 'life', { kind: 'agreed', on: '2026-09-01' })).toMatchObject({ kind: 'matchLife', life: { kind: 'agreed' } })
    expect(said('attendance', 'presence', { kind: 'absent', why: 'moved' })).toMatchObject({ kind: 'presence', presence: { why: 'moved' } })
    expect(said('organisation', 'declaration', { kind: 'refused', on: '2026-09-01' })).toMatchObject({
      kind: 'declaration',
      declaration: { kind: 'refused' },
    })
  })

  test('nothing stored is said as what the screens then show', () => {
    expect(said('resident', 'phone', null)).toEqual({ kind: 'nothing' })
    expect(said('resident', 'phone', '')).toEqual(said('resident', 'phone', null))
    expect(said('resident', 'hidePresence', null)).toEqual(said('resident', 'hidePresence', false))
    expect(said('resident', 'wishes/cooking', null)).toEqual({ kind: 'among', among: false })
    expect(said('resident', 'spoken/ar', null)).toEqual({ kind: 'among', among: false })
    expect(said('resident', 'gender', null)).toEqual({ kind: 'nothing' })
    expect(said('activity', 'languageNeed', null)).toEqual(said('activity', 'languageNeed', 'none'))
    expect(said('organisation', 'declaration', null)).toEqual(said('organisation', 'declaration', { kind: 'unknown' }))
    expect(said('resident', 'life', null)).toEqual(said('resident', 'life', { kind: 'here' }))
    expect(said('match', 'life', null)).toEqual({ kind: 'nothing' })
  })

  test('a value of a newer version is told as one that can not be read here', () => {
    const unreadable = [
      said('resident', 'callName', 7),
      said('resident', 'dutchLevel', 'poetry'),
      said('resident', 'bornAbout', 3000),
      said('resident', 'gender', { declined: false }),
      said('resident', 'spoken/ar', 'sings'),
      said('resident', 'life', { kind: 'travelling' }),
      said('match', 'life', { kind: 'dreamt' }),
      said('activity', 'startsAt', '25:00'),
    ]
    expect(unreadable).toEqual(unreadable.map(() => ({ kind: 'notReadable' })))
  })
})
