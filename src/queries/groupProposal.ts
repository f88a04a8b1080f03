import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { dayNumber } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { fillGroup } from '#domain/matching/fillGroup.ts'
import type { ChosenFor } from '#domain/matching/fillGroup.ts'
import { groupReasons } from '#domain/matching/groupReasons.ts'
import { isFirstTimer } from '#domain/matching/isFirstTimer.ts'
import { offerInMatch, personInMatch } from '#domain/matching/matchInput.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import { mixedLanguages, practisesDutch } from '#domain/matching/mixedLanguages.ts'
import { offerDays } from '#domain/matching/offerDays.ts'
import { waitingSince } from '#domain/matching/waitingSince.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { languagesOf } from '#domain/people/languagesOf.ts'
import type { Resident } from '#domain/people/resident.ts'
import { friendPairs } from '#queries/friendPairs.ts'
import { groupSupporters } from '#queries/groupSupporters.ts'
import type { GroupSupporter, SupportInGroup } from '#queries/groupSupporters.ts'
import { locationWeights } from '#queries/locationWeights.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

export interface GroupProposalInput {
  readonly activityId: RecordId
  readonly day: CalendarDate
  /** How many people; absent: as many as there are places left, or a handful where nobody said how many there are. */
  readonly places?: number
}

export interface ProposedForGroup {
  readonly residentId: RecordId
  readonly name: string
  readonly because: ChosenFor
  /** The friend they go with, who is in the proposal too. */
  readonly friend?: RecordId | undefined
  readonly reasons: readonly Reason[]
  /** Who goes along with this person, or whom to ask about. */
  readonly support?: SupportInGroup | undefined
  /** Days since nothing runs; 0 for who has something. */
  readonly waitingDays: number
}

export interface GroupProposal {
  readonly places: number
  readonly people: readonly ProposedForGroup[]
  /** People whom a limit of the organisation (women, adults, young people) leaves out. */
  readonly outsideGroup: number
  /** Who goes along, because people of this group said yes to them. */
  readonly supporters: readonly GroupSupporter[]
  /** Where Dutch is practised: how many languages they speak, when there is none they all share. */
  readonly languages?: number | undefined
}

/** A group that can still be looked over one by one. */
const HANDFUL = 6

/** Whom to ask together for an activity: the best set for its places, with each one's reasons. A proposal; a person decides on each. */
export const groupProposal = (read: Reader, { activityId, day, places }: GroupProposalInput): GroupProposal | undefined => {
  const activity = read.find('activity', activityId)
  if (activity === undefined) return undefined
  const left = placesLeft(activity, placesTaken(read, activityId))
  const offer = offerInMatch(activity, offerDays(activity), left)
  const weights = locationWeights(read)
  const wanted = places ?? left ?? HANDFUL
  let outsideGroup = 0
  const candidates = new Map<string, Candidate>()
  for (const resident of read.all('resident')) {
    if (resident.life.kind === 'left') continue
    const matches = read.by('match', 'about', resident.id)
    if (matches.some((match) => match.activityId === activityId && isOpenLife(match.life))) continue
    const limits = groupReasons(activity, resident, day)
    if (limits.some(({ kind }) => kind === 'missing')) {
      outsideGroup += 1
      continue
    }
    const never = isFirstTimer(matches)
    const { score, reasons } = matchScore(personInMatch(resident, never), offer, weights)
    const since = waitingSince(resident.registeredOn, matches)
    const waitingDays = since === undefined ? 0 : Math.max(0, dayNumber(day) - dayNumber(since))
    candidates.set(resident.id, {
      id: resident.id,
      residentId: resident.id,
      name: resident.callName,
      resident,
      score,
      neverPlaced: never,
      waitingDays,
      reasons: [...reasons, ...limits],
    })
  }
  const pairs = friendPairs(
    read,
    [...candidates.values()].map(({ residentId }) => residentId),
  )
  const chosen = fillGroup(
    [...candidates.values()].map((candidate) => ({ ...candidate, togetherWith: pairs.get(candidate.residentId) })),
    wanted,
  )
  const group = chosen.flatMap(({ id }) => candidates.get(id)?.resident ?? [])
  const support = groupSupporters(read, group)
  const people = chosen.flatMap(({ id, because, togetherWith }): ProposedForGroup[] => {
    const candidate = candidates.get(id)
    if (candidate === undefined) return []
    const { residentId, name, reasons, waitingDays } = candidate
    const friend = candidates.get(togetherWith ?? '')?.residentId
    return [{ residentId, name, because, friend, reasons, support: support.of.get(residentId), waitingDays }]
  })
  const languages = practisesDutch(activity) ? mixedLanguages(group.map(languagesOf)) : undefined
  return { places: wanted, people, outsideGroup, supporters: support.supporters, languages }
}

interface Candidate extends Omit<ProposedForGroup, 'because' | 'friend' | 'support'> {
  readonly id: string
  readonly score: number
  readonly neverPlaced: boolean
  readonly resident: Resident
}
