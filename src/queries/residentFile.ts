import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { Attendance } from '#domain/participation/attendance.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import { totalMinutes } from '#domain/participation/hours.ts'
import type { Match } from '#domain/participation/match.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import type { Note } from '#domain/people/note.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { Interest } from '#domain/words/interests.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { countAsked } from '#queries/askedConflict.ts'
import { compareText } from '#queries/compareText.ts'
import { journeySteps } from '#queries/journeySteps.ts'
import type { JourneyStep } from '#queries/journeySteps.ts'
import { matchAround } from '#queries/matchAround.ts'
import type { MatchAround } from '#queries/matchAround.ts'
import type { Reader } from '#queries/ports.ts'

export interface ResidentFile {
  readonly resident: Resident
  /** Names of fields that are missing or were written by a newer version. */
  readonly incomplete: readonly string[]
  readonly matches: readonly MatchInFile[]
  readonly notes: readonly Note[]
  readonly totalMinutes: Minutes
  readonly journey: readonly JourneyStep[]
  /**
   * Nobody is told that this person is here. While two laptops say different things, the safer one holds until somebody has chosen: a wrong
   * "yes" can not be taken back.
   */
  readonly tellNobody: boolean
  /** Fields of this person, of the matches, the notes and the attendance, that wait for somebody to choose between two values. */
  readonly conflicts: number
}

export interface MatchInFile extends MatchAround {
  readonly match: Match
  readonly activityTitle: string
  readonly organisationName?: string | undefined
  readonly interest?: Interest | undefined
  /** What the rules say, of a match that is not over and whose activity is here. */
  readonly light?: Advice | undefined
  readonly minutes: Minutes
  /** Whether it is a job, for which an employer may have to ask a permit. */
  readonly paidWork: boolean
  /** Sessions at which the person was there. */
  readonly sessions: number
}

/** All that is known of one person; undefined when there is no such person (erased, or not yet synced). */
export const residentFile = (
  read: Reader,
  { residentId, day }: { readonly residentId: RecordId; readonly day: CalendarDate },
): ResidentFile | undefined => {
  const resident = read.find('resident', residentId)
  if (resident === undefined) return undefined
  const matches = read.by('match', 'about', residentId)
  // An entry of a laptop whose clock runs ahead is kept, but is no attendance yet.
  const allAttendance = read.by('attendance', 'about', residentId)
  const attendance = allAttendance.filter((row) => row.day === undefined || row.day <= day)
  const notes = read.by('note', 'about', residentId)
  return {
    resident,
    incomplete: read.incomplete('resident', residentId),
    matches: [...matches].sort(byStage).map((match) => ({
      ...matchInFile(read, match, matches, attendance),
      light: lightOf(read, match, resident, day),
    })),
    notes: [...notes].sort((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(a.id, b.id)),
    totalMinutes: totalMinutes(attendance),
    journey: journeySteps(resident, matches, attendance),
    tellNobody: resident.hidePresence || wasAskedToHide(read, residentId),
    conflicts:
      countAsked(read, 'resident', residentId) +
      countOf(read, 'match', matches) +
      countOf(read, 'note', notes) +
      countOf(read, 'attendance', allAttendance),
  }
}

const wasAskedToHide = (read: Reader, residentId: RecordId): boolean =>
  read.conflictsOf('resident', residentId).some(({ field, heads }) => field === 'hidePresence' && heads.some(({ value }) => value === true))

const countOf = (read: Reader, record: RecordKind, all: readonly { readonly id: RecordId }[]): number =>
  all.reduce((count, { id }) => count + countAsked(read, record, id), 0)

const lightOf = (read: Reader, { activityId, life }: Match, resident: Resident, day: CalendarDate): Advice | undefined => {
  const activity = activityId === undefined || !isOpenLife(life) ? undefined : read.find('activity', activityId)
  return activity && adviceFor(read, activity, resident, day)
}

const matchInFile = (
  read: Reader,
  match: Match,
  matches: readonly Match[],
  attendance: readonly Attendance[],
): Omit<MatchInFile, 'light'> => {
  const activity = match.activityId === undefined ? undefined : read.find('activity', match.activityId)
  const organisation = activity?.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
  const own = attendance.filter(
    (row) => row.activityId === match.activityId && wasThere(row.presence) && matchOfDay(matches, match, row.day)?.id === match.id,
  )
  return {
    match,
    activityTitle: activity?.title ?? '',
    organisationName: organisation?.name,
    interest: activity?.interest,
    paidWork: activity?.programme === 'paidWork',
    minutes: totalMinutes(own),
    sessions: own.length,
    ...matchAround(read, match),
  }
}

/** Of several matches with one activity, hours go to the one that had not ended yet on their day, and otherwise to the last: never to two. */
const matchOfDay = (matches: readonly Match[], sample: Match, day: CalendarDate | undefined): Match | undefined => {
  const same = matches.filter(({ activityId }) => activityId === sample.activityId).sort((a, b) => compareText(endOf(a), endOf(b)))
  return same.find((match) => day === undefined || endOf(match) >= day) ?? same.at(-1)
}

const endOf = ({ life, id }: Match): string => `${life?.kind === 'completed' || life?.kind === 'stopped' ? life.on : '9999-12-31'} ${id}`

/** What goes on first, then what is over, the newest first. */
const byStage = (a: Match, b: Match): number =>
  Number(isOpenLife(b.life)) - Number(isOpenLife(a.life)) || compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id)

const dayOf = ({ life }: Match): string => {
  if (life === undefined) return ''
  return 'on' in life ? life.on : life.since
}
