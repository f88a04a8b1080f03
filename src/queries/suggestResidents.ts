import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { compareCandidates } from '#domain/matching/compareCandidates.ts'
import { groupReasons } from '#domain/matching/groupReasons.ts'
import { isFirstTimer } from '#domain/matching/isFirstTimer.ts'
import { offerInMatch, personInMatch } from '#domain/matching/matchInput.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import type { PartOfScore } from '#domain/matching/matchScore.ts'
import { offerDays } from '#domain/matching/offerDays.ts'
import { waitingSince } from '#domain/matching/waitingSince.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { locationWeights } from '#queries/locationWeights.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

export interface SuggestedResident {
  readonly residentId: RecordId
  readonly name: string
  /** 0 to 1. */
  readonly score: number
  /** What the score is made of, part by part. */
  readonly parts: readonly PartOfScore[]
  readonly reasons: readonly Reason[]
  readonly light: Advice
  readonly openMatches: number
}

export interface SuggestResidents {
  readonly activityId: RecordId
  readonly day: CalendarDate
  readonly limit: number
}

/** Who might like this activity: people who are here and not in it yet, best first; of equals, who has waited longest. */
export const suggestResidents = (read: Reader, { activityId, day, limit }: SuggestResidents): readonly SuggestedResident[] => {
  const activity = read.find('activity', activityId)
  if (activity === undefined) return []
  const offer = offerInMatch(activity, offerDays(activity), placesLeft(activity, placesTaken(read, activityId)))
  const weights = locationWeights(read)
  const candidates = []
  for (const resident of read.all('resident')) {
    if (resident.life.kind === 'left') continue
    const matches = read.by('match', 'about', resident.id)
    const open = matches.filter(({ life }) => isOpenLife(life))
    if (open.some((match) => match.activityId === activityId)) continue
    const match = matchScore(personInMatch(resident, isFirstTimer(matches)), offer, weights)
    const waiting = waitingSince(resident.registeredOn, matches)
    candidates.push({ id: resident.id, full: false, waitingSince: waiting, given: open.length, resident, ...match })
  }
  return candidates
    .sort(compareCandidates)
    .slice(0, limit)
    .map(({ resident, score, parts, reasons, given }) => ({
      residentId: resident.id,
      name: resident.callName,
      score,
      parts,
      reasons: [...reasons, ...groupReasons(activity, resident, day)],
      light: adviceFor(read, activity, resident, day),
      openMatches: given,
    }))
}
