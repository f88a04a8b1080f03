import { isCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { date, datesOf, reference, requiredReference, union } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { isTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** Why somebody stopped: told to learn from, never held against the person. Sources 001, 003, 004. */
export const STOP_REASONS = [
  'moved',
  'tired',
  'travelCosts',
  'otherProgramme',
  'school',
  'work',
  'family',
  'notFitting',
  'organisationStopped',
  'personal',
  'unknown',
] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** The life of a match: proposed → agreed → trial → active → completed, or stopped from any of them. */
export type MatchLife =
  | { readonly kind: 'proposed'; readonly on: CalendarDate }
  | { readonly kind: 'agreed'; readonly on: CalendarDate }
  | { readonly kind: 'trial'; readonly since: CalendarDate }
  | { readonly kind: 'active'; readonly since: CalendarDate }
  | { readonly kind: 'completed'; readonly on: CalendarDate }
  | { readonly kind: 'stopped'; readonly on: CalendarDate; readonly why: StopReason }

export type MatchLifeKind = MatchLife['kind']

/** What a match goes through before it ends, in that order. */
export const MATCH_STAGES = ['proposed', 'agreed', 'trial', 'active'] as const satisfies readonly MatchLifeKind[]
export type MatchStage = (typeof MATCH_STAGES)[number]

/** Since when somebody waits for a place in a full activity: who came first is asked first. */
export interface Waiting {
  readonly since: CalendarDate
  readonly at: TimeOfDay
}

export const matchShape = {
  about: requiredReference,
  activityId: requiredReference,
  proposedBy: reference,
  life: union<MatchLife | undefined>(readLife, undefined),
  /** The stages behind it, with the first day of each. A match of an earlier version knows only where it is. */
  past: datesOf(MATCH_STAGES),
  /** Of a proposal: it waits for a place. */
  waiting: union<Waiting | undefined>(readWaiting, undefined),
  /** The same in the matches of people who want to go together; it names none of them. */
  together: reference,
  /** Of paid work: the days on which the employer asked for the permit and on which it was there. Kept for the figures; what to advise follows from the person's own answers. */
  permitAskedOn: date,
  permitThereOn: date,
} satisfies Shape

export interface Match extends ContentOf<typeof matchShape> {
  readonly id: RecordId
}

function readWaiting({ since, at }: Readonly<Record<string, FieldValue>>): Waiting | undefined {
  return isCalendarDate(since) && isTimeOfDay(at) ? { since, at } : undefined
}

function readLife(value: Readonly<Record<string, FieldValue>>): MatchLife | undefined {
  const { kind, on, since } = value
  if ((kind === 'proposed' || kind === 'agreed' || kind === 'completed') && isCalendarDate(on)) return { kind, on }
  if ((kind === 'trial' || kind === 'active') && isCalendarDate(since)) return { kind, since }
  if (kind === 'stopped' && isCalendarDate(on)) {
    return { kind, on, why: STOP_REASONS.find((reason) => reason === value['why']) ?? 'unknown' }
  }
  return undefined
}
