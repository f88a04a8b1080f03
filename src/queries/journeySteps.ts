import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Attendance } from '#domain/participation/attendance.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import type { Match, MatchLifeKind } from '#domain/participation/match.ts'
import type { Resident } from '#domain/people/resident.ts'

export interface JourneyStep {
  readonly step: 'registered' | 'gotToKnow' | 'proposed' | 'agreed' | 'takingPart' | 'completed'
  readonly done: boolean
  readonly on?: CalendarDate | undefined
}

/** Lives that are past each step. Somebody who stopped was proposed something; how far it came is not kept. */
const PAST_PROPOSED: readonly MatchLifeKind[] = ['proposed', 'agreed', 'trial', 'active', 'completed', 'stopped']
const PAST_AGREED: readonly MatchLifeKind[] = ['agreed', 'trial', 'active', 'completed']
const PAST_START: readonly MatchLifeKind[] = ['trial', 'active', 'completed']

/** The journey at a glance: how far somebody came at the counter, with the first day where it is known. */
export const journeySteps = (resident: Resident, matches: readonly Match[], attendance: readonly Attendance[]): readonly JourneyStep[] => {
  const came = attendance.filter(({ presence }) => wasThere(presence))
  const is = (kinds: readonly MatchLifeKind[]): boolean => matches.some(({ life }) => life !== undefined && kinds.includes(life.kind))
  return [
    { step: 'registered', done: true, on: resident.registeredOn },
    { step: 'gotToKnow', done: resident.wishes.length + resident.skills.length + resident.goals.length > 0 },
    { step: 'proposed', done: is(PAST_PROPOSED), on: firstDay(matches, 'proposed') },
    { step: 'agreed', done: is(PAST_AGREED) || came.length > 0, on: firstDay(matches, 'agreed') },
    {
      step: 'takingPart',
      done: is(PAST_START) || came.length > 0,
      on: earliest(came.map(({ day }) => day)) ?? earliest([firstDay(matches, 'trial'), firstDay(matches, 'active')]),
    },
    { step: 'completed', done: is(['completed']), on: firstDay(matches, 'completed') },
  ]
}

const firstDay = (matches: readonly Match[], kind: MatchLifeKind): CalendarDate | undefined =>
  earliest(matches.map(({ life }) => (life?.kind !== kind ? undefined : 'on' in life ? life.on : life.since)))

const earliest = (days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined => {
  let first: CalendarDate | undefined
  for (const day of days) if (day !== undefined && (first === undefined || day < first)) first = day
  return first
}
