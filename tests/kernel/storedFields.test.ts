import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { answer, mapOf, oneOf, requiredText, setOf, text, union, wholeNumber, yesNo } from '#kernel/fields.ts'
import { readRecord } from '#kernel/Shape.ts'
import type { ContentOf } from '#kernel/Shape.ts'
import { changedFields, toStored } from '#kernel/storedFields.ts'

type Colour = { readonly kind: 'plain' } | { readonly kind: 'mixed'; readonly of: string }

const shape = {
  name: requiredText,
  remark: text,
  age: wholeNumber(0, 120),
  open: yesNo,
  size: oneOf(['small', 'large'], 'small'),
  shown: answer(['front', 'back']),
  days: setOf(['mon', 'tue', 'wed']),
  levels: mapOf(['ar', 'nl'], ['some', 'good']),
  colour: union<Colour>(
    ({ kind, of }) => (kind === 'mixed' ? { kind, of: typeof of === 'string' ? of : '' } : kind === 'plain' ? { kind } : undefined),
    { kind: 'plain' },
  ),
}
type Content = ContentOf<typeof shape>

const contents: fc.Arbitrary<Content> = fc.record({
  name: fc.string({ minLength: 1 }),
  remark: fc.string(),
  age: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  open: fc.boolean(),
  size: fc.constantFrom('small', 'large'),
  shown: fc.constantFrom<Content['shown']>({ kind: 'notAsked' }, { kind: 'declined' }, { kind: 'given', value: 'back' }),
  days: fc.subarray(['mon', 'tue', 'wed']),
  levels: fc.constantFrom<Content['levels']>({}, { ar: 'good' }, { nl: 'some' }, { ar: 'some', nl: 'good' }),
  colour: fc.constantFrom<Colour>({ kind: 'plain' }, { kind: 'mixed', of: 'blue' }),
})

const storedOf = (content: Partial<Content>) => {
  const stored = toStored(shape, content)
  return stored.ok ? stored.value : {}
}

/** A record after these steps, as a merge without other writers would have it. */
const after = (before: Readonly<Record<string, FieldValue>>, set: Partial<Content>, saw?: Partial<Content>) => {
  const steps = changedFields(shape, readRecord(shape, before).content, set, saw)
  return { ...before, ...Object.fromEntries((steps.ok ? steps.value : []).map(({ field, value }) => [field, value])) }
}

describe('a record', () => {
  test('reads back as it was stored, whatever it holds', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(readRecord(shape, storedOf(content)).content).toEqual(content)
      }),
    )
  })

  test('is stored one value a field and one an element, and nothing for what is empty', () => {
    expect(
      storedOf({
        name: 'A',
        remark: '',
        age: undefined,
        shown: { kind: 'declined' },
        days: ['tue', 'mon'],
        levels: { ar: 'good' },
        colour: { kind: 'plain' },
      }),
    ).toEqual({ name: 'A', shown: { declined: true }, 'days/mon': true, 'days/tue': true, 'levels/ar': 'good', colour: { kind: 'plain' } })
  })

  test('becomes any other by what differs, and by nothing where nothing does', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const before = storedOf(one)
        expect(readRecord(shape, after(before, other)).content).toEqual(other)
        expect(changedFields(shape, one, one)).toEqual({ ok: true, value: [] })
      }),
    )
  })

  test('seen on a screen and left as it was stays as it became meanwhile', () => {
    fc.assert(
      fc.property(contents, contents, (seen, meanwhile) => {
        expect(changedFields(shape, meanwhile, seen, seen)).toEqual({ ok: true, value: [] })
      }),
    )
  })
})

test('what was seen goes along with each step, element by element', () => {
  const before = readRecord(shape, storedOf({ name: 'Anna', days: ['wed'] })).content
  expect(changedFields(shape, before, { name: 'Ans', days: ['mon', 'tue'], open: true }, { name: 'An', days: ['tue', 'wed'] })).toEqual({
    ok: true,
    value: [
      { field: 'name', value: 'Ans', saw: 'An' },
      { field: 'days/wed', value: null, saw: true },
      { field: 'days/mon', value: true, saw: null },
      { field: 'open', value: true },
    ],
  })
})

test('elements that only a newer version knows are not removed', () => {
  const before = { name: 'A', 'days/mon': true, 'days/leapDay': true }
  expect(after(before, { days: [] })).toEqual({ name: 'A', 'days/mon': null, 'days/leapDay': true })
})

test.each([
  ['an unknown word', { size: 'huge' }, 'size'],
  ['an unknown element', { days: ['mon', 'someday'] }, 'days'],
  ['an element that is no word', { days: [7] }, 'days'],
  ['an unknown level', { levels: { ar: 'perfect' } }, 'levels'],
  ['a number out of bounds', { age: 121 }, 'age'],
  ['no number', { age: Number.NaN }, 'age'],
  ['an unknown answer', { shown: { kind: 'given', value: 'side' } }, 'shown'],
  ['an answer of another form', { shown: 'front' }, 'shown'],
  ['an unknown part of a union', { colour: { kind: 'loud' } }, 'colour'],
  ['something of another kind', { name: 7 }, 'name'],
  ['a name that the shape does not have', { secret: 'x' }, 'secret'],
])('%s is named as unreadable', (_, given: object, field) => {
  const unreadable = { ok: false, error: { kind: 'unreadable', field } }
  expect(toStored(shape, given)).toEqual(unreadable)
  expect(changedFields(shape, readRecord(shape, { name: 'A' }).content, given)).toEqual(unreadable)
})

test('parts that a union does not know are left out, so that it reads the same again', () => {
  const given: object = { colour: { kind: 'mixed', of: 'blue', and: 'more' } }
  expect(toStored(shape, given)).toEqual({ ok: true, value: { colour: { kind: 'mixed', of: 'blue' } } })
})
