import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { AbsenceReason } from '#domain/participation/attendance.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { SelfFilled } from '#domain/visit/submission/selfFilled.ts'
import { compareText } from '#queries/compareText.ts'
import type { AnsweredQuestion } from '#queries/intakeFile.ts'
import type { Reader } from '#queries/ports.ts'
import { likelyFiles } from '#queries/samePeople.ts'
import type { PairFile } from '#queries/samePeople.ts'
import { selfFilledRow } from '#queries/selfFilledList.ts'
import type { SelfFilledRow } from '#queries/selfFilledList.ts'

export interface WantedActivity {
  readonly activityId: RecordId
  readonly title: string
  readonly withFriend: boolean
  /** It was closed since: no proposal comes of it. */
  readonly closed: boolean
}

export interface SessionToMiss {
  readonly sessionId: RecordId
  readonly title: string
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
}

export interface SelfFilledFile {
  readonly row: SelfFilledRow
  readonly typeForMe: boolean
  readonly findCode: string
  readonly code: string
  readonly reason?: AbsenceReason | undefined
  readonly answers: readonly AnsweredQuestion[]
  readonly wants: readonly WantedActivity[]
  /** Who has the code that was typed. */
  readonly known?: { readonly residentId: RecordId; readonly callName: string; readonly personCode: string }
  /** Who may have a file already; the most alike first. */
  readonly likely: readonly PairFile[]
  /** Of somebody who can not come: what they take part in these two weeks, the day they named first. */
  readonly sessions: readonly SessionToMiss[]
}

const DAYS_AHEAD = 14

/** One submission, with what helps to see whose it is. */
export const selfFilledFile = (
  read: Reader,
  { submissionId, day }: { readonly submissionId: RecordId; readonly day: CalendarDate },
): SelfFilledFile | undefined => {
  const said = read.find('selfFilled', submissionId)
  const row = said && selfFilledRow(said)
  if (said === undefined || row === undefined) return undefined
  const known = said.code === '' ? undefined : read.by('resident', 'personCode', said.code)[0]
  return {
    row,
    typeForMe: said.typeForMe,
    findCode: said.findCode,
    code: said.code,
    reason: said.reason,
    answers: answersOf(said),
    wants: said.wants.flatMap(({ activityId, withFriend }): WantedActivity[] => {
      const activity = read.find('activity', activityId)
      return activity === undefined ? [] : [{ activityId, title: activity.title, withFriend, closed: activity.closed }]
    }),
    ...(known && { known: { residentId: known.id, callName: known.callName, personCode: known.personCode } }),
    likely: said.kind === 'register' || said.kind === 'wants' ? likelyFiles(read, said) : [],
    sessions: said.kind === 'absent' && known !== undefined ? sessionsOf(read, said, known.id, day) : [],
  }
}

const answersOf = ({ answers }: SelfFilled): readonly AnsweredQuestion[] =>
  QUESTIONS.flatMap(({ id }): AnsweredQuestion[] => {
    const answer = answers[id]
    if (answer === undefined) return []
    return [typeof answer === 'string' ? { id, chosen: [], met: answer } : { id, chosen: answer, met: 'given' }]
  })

const sessionsOf = (read: Reader, said: SelfFilled, residentId: RecordId, day: CalendarDate): readonly SessionToMiss[] => {
  const until = addDays(day, DAYS_AHEAD)
  const from = said.day !== undefined && said.day < day ? said.day : day
  const named = (session: SessionToMiss & { readonly activityId: RecordId }): boolean =>
    session.day === said.on && (said.activityId === undefined || session.activityId === said.activityId)
  return read
    .by('match', 'about', residentId)
    .filter(({ life }) => isOpenLife(life) && life?.kind !== 'proposed')
    .flatMap(({ activityId }) => (activityId === undefined ? [] : read.by('session', 'activityId', activityId)))
    .flatMap((session) => {
      const { id, activityId, day: on, startsAt, cancelled } = session
      const activity = activityId === undefined ? undefined : read.find('activity', activityId)
      if (activity === undefined || on === undefined || cancelled || on < from || on >= until) return []
      return [{ sessionId: id, activityId: activity.id, title: activity.title, day: on, startsAt: startsAt ?? activity.startsAt }]
    })
    .sort((a, b) => Number(named(b)) - Number(named(a)) || compareText(`${a.day} ${a.startsAt ?? ''}`, `${b.day} ${b.startsAt ?? ''}`))
    .map(({ sessionId, title, day: on, startsAt }) => ({ sessionId, title, day: on, startsAt }))
}
