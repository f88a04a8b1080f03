import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { ClosedPeriod } from '#domain/offer/closedPeriod.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { MatchLife, MatchLifeKind } from '#domain/participation/match.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { compareText } from '#queries/compareText.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'
import { compareSessions, sessionRow } from '#queries/sessionRow.ts'
import type { SessionRow } from '#queries/sessionRow.ts'

export interface ActivityFile {
  readonly activity: Activity
  readonly incomplete: readonly string[]
  readonly organisation?: Organisation | undefined
  readonly light: Advice
  /** Those to come, the first first, and then the last ones that were, the latest first. */
  readonly sessions: readonly SessionRow[]
  readonly people: readonly PersonOfActivity[]
  readonly placesLeft?: number | undefined
  /** School holidays and closings that somebody entered, for whoever plans days. */
  readonly closedPeriods: readonly ClosedPeriod[]
  /** The resident whose own initiative it is, while known here. */
  readonly offeredBy?: { readonly residentId: RecordId; readonly name: string } | undefined
  readonly counterContact?: string | undefined
}

export interface PersonOfActivity {
  readonly matchId: RecordId
  readonly residentId: RecordId
  readonly name: string
  readonly life: MatchLife
}

/** Past sessions that are still looked at: two months of a weekly activity. */
const PAST_SESSIONS = 8

/** Who takes part first, then who is on the way, then who is done. */
const LIFE_ORDER: Readonly<Record<MatchLifeKind, number>> = { active: 0, trial: 1, agreed: 2, proposed: 3, completed: 4, stopped: 5 }

/** All that is known of one activity; undefined when there is none. */
export const activityFile = (
  read: Reader,
  { activityId, day }: { readonly activityId: RecordId; readonly day: CalendarDate },
): ActivityFile | undefined => {
  const activity = read.find('activity', activityId)
  if (activity === undefined) return undefined
  const organisation = activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
  const offeredBy = activity.offeredBy === undefined ? undefined : read.find('resident', activity.offeredBy)
  return {
    activity,
    incomplete: read.incomplete('activity', activityId),
    organisation,
    light: adviceFor(read, activity, undefined, day),
    sessions: sessionsOf(read, activityId, day),
    people: peopleOf(read, activityId),
    placesLeft: placesLeft(activity, placesTaken(read, activityId)),
    closedPeriods: read.all('closedPeriod').toSorted((a, b) => compareText(a.from ?? '', b.from ?? '')),
    offeredBy: offeredBy && { residentId: offeredBy.id, name: offeredBy.callName },
    counterContact: activity.counterContact === undefined ? undefined : read.find('staffMember', activity.counterContact)?.callName,
  }
}

const sessionsOf = (read: Reader, activityId: RecordId, day: CalendarDate): readonly SessionRow[] => {
  const all = read.by('session', 'activityId', activityId).filter(({ cancelReason }) => cancelReason !== 'neverMeant')
  const toCome = all.filter((session) => session.day !== undefined && session.day >= day)
  const past = all
    .filter((session) => session.day !== undefined && session.day < day)
    .sort((a, b) => compareText(b.day ?? '', a.day ?? '') || compareText(b.startsAt ?? '', a.startsAt ?? ''))
    .slice(0, PAST_SESSIONS)
  const rows = (sessions: typeof all): SessionRow[] =>
    sessions.map((session) => sessionRow(read, session, day)).filter((row) => row !== undefined)
  return [...rows(toCome).sort(compareSessions), ...rows(past)]
}

const peopleOf = (read: Reader, activityId: RecordId): readonly PersonOfActivity[] => {
  const people: PersonOfActivity[] = []
  for (const { id, about, life } of read.by('match', 'activityId', activityId)) {
    const resident = about === undefined ? undefined : read.find('resident', about)
    if (resident === undefined || life === undefined) continue
    people.push({ matchId: id, residentId: resident.id, name: resident.callName, life })
  }
  return people.sort(
    (a, b) => LIFE_ORDER[a.life.kind] - LIFE_ORDER[b.life.kind] || compareText(a.name, b.name) || compareText(a.matchId, b.matchId),
  )
}
