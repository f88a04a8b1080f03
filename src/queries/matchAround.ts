import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Match } from '#domain/participation/match.ts'
import { compareWaiting, isWaiting } from '#domain/participation/isWaiting.ts'
import { compareText } from '#queries/compareText.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'
import { togetherWith } from '#queries/togetherWith.ts'
import type { FriendInMatch } from '#queries/togetherWith.ts'

/** What stands around one match: its first meeting, its friends, and the places. */
export interface MatchAround {
  /** The planned first meeting; of two that were planned on two laptops, the earlier. */
  readonly appointment?: PlannedMeeting | undefined
  readonly friends: readonly FriendInMatch[]
  readonly placesLeft?: number | undefined
  /** Its place on the waiting list, counted from 1. */
  readonly waitingAs?: number | undefined
}

export interface PlannedMeeting {
  readonly appointmentId: RecordId
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
}

export const matchAround = (read: Reader, match: Match): MatchAround => {
  const activity = match.activityId === undefined ? undefined : read.find('activity', match.activityId)
  return {
    appointment: plannedMeeting(read, match.id),
    friends: togetherWith(read, match),
    placesLeft: activity && placesLeft(activity, placesTaken(read, activity.id)),
    waitingAs: isWaiting(match) ? placeInLine(read, match) : undefined,
  }
}

const plannedMeeting = (read: Reader, matchId: RecordId): PlannedMeeting | undefined => {
  const [first] = read
    .by('appointment', 'matchId', matchId)
    .flatMap(({ id, day, startsAt, life }) => (life?.kind === 'planned' && day !== undefined ? [{ appointmentId: id, day, startsAt }] : []))
    .sort((a, b) => compareText(`${a.day} ${a.startsAt ?? ''}`, `${b.day} ${b.startsAt ?? ''}`))
  return first
}

/** Counted by people, as the list of who waits shows them: who moved away is not in it, and who has two files is one. */
const placeInLine = (read: Reader, match: Match): number => {
  const before = [...read.by('match', 'activityId', match.activityId)]
    .filter(isWaiting)
    .sort(compareWaiting)
    .map(({ about }) => about)
  const line = [...new Set(before)].filter((id) => id === match.about || (id !== undefined && isHere(read, id)))
  return line.indexOf(match.about) + 1
}

const isHere = (read: Reader, residentId: RecordId): boolean => {
  const resident = read.find('resident', residentId)
  return resident !== undefined && resident.life.kind !== 'left'
}
