import { isFreeText } from '#kernel/fields.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import { changedFields, toStored } from '#kernel/storedFields.ts'
import type { Unreadable } from '#kernel/storedFields.ts'
import { isBlank } from '#domain/people/tidyText.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { DraftChange } from '#sync/change.ts'
import { guardTexts } from '#actions/guardTexts.ts'
import type { Problem } from '#actions/problem.ts'

export type Drafts = Result<readonly DraftChange[], Problem>

/** Which record of which shape is written. */
export interface Target<S extends Shape> {
  readonly record: RecordKind
  readonly shape: S
  readonly id: RecordId
}

/** A whole new record. Its free texts are guarded and its required ones must say something. */
export const newRecord = <S extends Shape>({ record, shape, id }: Target<S>, content: Partial<ContentOf<S>>): Drafts => {
  const guarded = guardTexts(shape, content)
  if (!guarded.ok) return guarded
  const given: Readonly<Record<string, unknown>> = guarded.value
  const blank = Object.keys(shape).find((name) => isRequiredText(shape, name) && isBlankValue(given[name]))
  if (blank !== undefined) return err(missing(record, blank))
  const stored = toStored(shape, guarded.value)
  if (!stored.ok) return err(notKnown(stored.error))
  return ok(Object.entries(stored.value).map(([field, value]) => ({ kind: 'field', record, id, field, value })))
}

/** What differs from before. With `saw` (what was on the screen) a value that another laptop wrote meanwhile is kept beside. */
export const changedRecord = <S extends Shape>(
  { record, shape, id }: Target<S>,
  before: ContentOf<S>,
  set: Partial<ContentOf<S>>,
  saw: Partial<ContentOf<S>> = {},
): Drafts => {
  const guarded = guardTexts(shape, set)
  if (!guarded.ok) return guarded
  const blank = Object.entries(guarded.value).find(([name, value]) => isRequiredText(shape, name) && isBlankValue(value))
  if (blank) return err(missing(record, blank[0]))
  const steps = changedFields(shape, before, guarded.value, saw)
  if (!steps.ok) return err(notKnown(steps.error))
  return ok(steps.value.map((step) => ({ kind: 'field', record, id, ...step })))
}

const isRequiredText = (shape: Shape, name: string): boolean => {
  const field = shape[name]
  return field !== undefined && field.required && isFreeText(field)
}

const isBlankValue = (value: unknown): boolean => value === undefined || (typeof value === 'string' && isBlank(value))

const notKnown = ({ field }: Unreadable): Problem => ({ kind: 'valueNotKnown', field })

/** Each required text has words of its own, since "fill in this field" tells nobody what to do. */
const missing = (record: RecordKind, field: string): Problem => {
  switch (record) {
    case 'resident':
    case 'staffMember':
    case 'contact':
      return { kind: 'callNameMissing', field }
    case 'organisation':
      return { kind: 'organisationNameMissing', field: 'name' }
    case 'activity':
      return { kind: 'titleMissing', field: 'title' }
    case 'note':
      return { kind: 'noteMissing', field: 'text' }
    case 'settings':
      return { kind: 'locationNameMissing', field: 'locationName' }
    case 'ruleOverride':
      return { kind: 'ruleSourceMissing', field: 'source' }
    case 'cv':
    case 'readiness':
    case 'intake':
    case 'selfFilled':
    case 'session':
    case 'sessionNews':
    case 'closedPeriod':
    case 'samePerson':
    case 'match':
    case 'appointment':
    case 'attendance':
    case 'walkInHour':
    case 'ticket':
    case 'laptop':
    case 'monthlyTotals':
      return { kind: 'valueNotKnown', field }
  }
}
