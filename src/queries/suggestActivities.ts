import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { compareCandidates } from '#domain/matching/compareCandidates.ts'
import { groupReasons } from '#domain/matching/groupReasons.ts'
import { isFirstTimer } from '#domain/matching/isFirstTimer.ts'
import { offerInMatch, personInMatch } from '#domain/matching/matchInput.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import type { PartOfScore } from '#domain/matching/matchScore.ts'
import type { MatchWeights } from '#domain/matching/matchWeights.ts'
import { offerDays } from '#domain/matching/offerDays.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import type { Interest } from '#domain/words/interests.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { isOnOffer } from '#queries/isOnOffer.ts'
import { nextSession } from '#queries/nextSession.ts'
import type { NextSession } from '#queries/nextSession.ts'
import { locationWeights } from '#queries/locationWeights.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

export interface SuggestedActivity {
  readonly activityId: RecordId
  readonly title: string
  readonly organisationName?: string | undefined
  readonly interest?: Interest | undefined
  /** 0 to 1. */
  readonly score: number
  /** What the score is made of, part by part. */
  readonly parts: readonly PartOfScore[]
  readonly reasons: readonly Reason[]
  readonly light: Advice
  readonly placesLeft?: number | undefined
  readonly nextSession?: NextSession | undefined
}

export interface SuggestActivities {
  readonly residentId: RecordId
  readonly day: CalendarDate
  /** The clock time on that day: what began before it is not proposed as the next time. */
  readonly now?: TimeOfDay
  readonly limit: number
}

/** What this person might take part in, best first, with the reasons to talk about. The light informs and orders nothing. */
export const suggestActivities = (
  read: Reader,
  { residentId, day, now, limit }: SuggestActivities,
  weights: MatchWeights = locationWeights(read),
): readonly SuggestedActivity[] => {
  const resident = read.find('resident', residentId)
  if (resident === undefined) return []
  const matches = read.by('match', 'about', residentId)
  const running = new Set(matches.filter(({ life }) => isOpenLife(life)).map(({ activityId }) => activityId))
  const person = personInMatch(resident, isFirstTimer(matches))
  const candidates = read
    .all('activity')
    .filter((activity) => isOnOffer(read, activity, day) && !running.has(activity.id))
    .map((activity) => {
      const given = placesTaken(read, activity.id)
      const left = placesLeft(activity, given)
      const match = matchScore(person, offerInMatch(activity, offerDays(activity), left), weights)
      return { id: activity.id, full: left === 0, given, left, activity, ...match }
    })
  return candidates
    .sort(compareCandidates)
    .slice(0, limit)
    .map(({ activity, score, parts, reasons, left }) => {
      const organisation = activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
      return {
        activityId: activity.id,
        title: activity.title,
        organisationName: organisation?.name,
        interest: activity.interest,
        score,
        parts,
        reasons: [...reasons, ...groupReasons(activity, resident, day)],
        light: adviceFor(read, activity, resident, day),
        placesLeft: left,
        nextSession: nextSession(read, activity, day, now),
      }
    })
}
