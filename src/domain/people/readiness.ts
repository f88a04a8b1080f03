import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { requiredDate, requiredReference, text, union } from '#kernel/fields.ts'
import type { ContentOf, Field, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { PAPERS } from '#domain/programmes/workFacts.ts'
import type { Known, Permit } from '#domain/programmes/workFacts.ts'

/** An answer with the day on which it was asked: what was true half a year ago may not be now. */
export interface AskedOn<W extends string> {
  readonly is: W
  readonly on: CalendarDate
}

export type PermitSaid = Permit & { readonly saidOn: CalendarDate }

const KNOWN = ['yes', 'no', 'unknown'] as const satisfies readonly Known[]

const asked = <const W extends string>(words: readonly W[]): Field<AskedOn<W> | undefined> =>
  union<AskedOn<W> | undefined>(({ is, on }) => {
    const word = words.find((one) => one === is)
    return word !== undefined && isCalendarDate(on) ? { is: word, on } : undefined
  }, undefined)

/**
 * What somebody tells about paid work, only when they ask for it. Answers and days, never a number or a copy; it is not printed, exported
 * or matched on, and goes after half a year. Whether they are of age stands in their file, where it was asked first.
 */
export const readinessShape = {
  about: requiredReference,
  paper: asked(PAPERS),
  sixMonths: asked(KNOWN),
  document: asked(KNOWN),
  citizenNumber: asked(KNOWN),
  bankAccount: asked(KNOWN),
  rebaTalk: asked(KNOWN),
  permit: union<PermitSaid | undefined>(({ kind, on, until, saidOn }) => {
    if (!isCalendarDate(saidOn)) return undefined
    if (kind === 'unknown' || kind === 'notAsked') return { kind, saidOn }
    if (kind === 'asked' && isCalendarDate(on)) return { kind, on, saidOn }
    return kind === 'granted' && isCalendarDate(until) ? { kind, until, saidOn } : undefined
  }, undefined),
  employer: text,
  /** The last day on which something of it was asked. */
  keptOn: requiredDate,
} satisfies Shape

export interface Readiness extends ContentOf<typeof readinessShape> {
  readonly id: RecordId
}

export const READINESS_DAYS = 180
