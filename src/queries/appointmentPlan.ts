import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { firstMeeting } from '#domain/participation/firstMeeting.ts'
import type { FirstMeeting } from '#domain/participation/firstMeeting.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import { nextSession } from '#queries/nextSession.ts'
import type { Reader } from '#queries/ports.ts'
import { staffOnHand } from '#queries/staffOnHand.ts'
import type { StaffRow } from '#queries/staffOnHand.ts'
import { supporterFor } from '#queries/supporterFor.ts'
import type { SupporterRow } from '#queries/supporterFor.ts'
import { togetherWith } from '#queries/togetherWith.ts'

/** All that a first meeting is filled in with, before anybody has tapped anything. */
export interface AppointmentPlan {
  readonly residentId: RecordId
  readonly name: string
  readonly activityTitle: string
  readonly day?: CalendarDate | undefined
  readonly meeting: FirstMeeting
  /** Who would most likely go along: the supporter, or the friend of a pair. Nobody is a choice that only the person makes. */
  readonly along?: GoesAlong | undefined
  readonly supporter?: SupporterRow | undefined
  readonly friends: readonly string[]
  readonly staff: readonly StaffRow[]
}

/** undefined when the match, its person or its activity is not (or not any more) here. */
export const appointmentPlan = (
  read: Reader,
  { matchId, day, now }: { readonly matchId: RecordId; readonly day: CalendarDate; readonly now: TimeOfDay },
): AppointmentPlan | undefined => {
  const match = read.find('match', matchId)
  const resident = match?.about === undefined ? undefined : read.find('resident', match.about)
  const activity = match?.activityId === undefined ? undefined : read.find('activity', match.activityId)
  if (match === undefined || resident === undefined || activity === undefined) return undefined
  const organisation = activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
  const next = nextSession(read, activity, day, now)
  const meeting = firstMeeting(activity, organisation)
  const supporter = supporterFor(read, resident)
  const friends = togetherWith(read, match).map(({ name }) => name)
  const staff = staffOnHand(read)
  return {
    residentId: resident.id,
    name: resident.callName,
    activityTitle: activity.title,
    day: next?.day,
    meeting: next === undefined ? meeting : { ...meeting, startsAt: next.startsAt, endsAt: next.endsAt },
    along: supporter ? 'supporter' : friends.length > 0 ? 'friend' : undefined,
    supporter,
    friends,
    staff: staff.filter(({ role }) => role !== 'supporter'),
  }
}
