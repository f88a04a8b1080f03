import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { CancelReason, Session } from '#domain/offer/session.ts'
import { newsToTell } from '#domain/offer/sessionNews.ts'
import type { News } from '#domain/offer/sessionNews.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { compareText } from '#queries/compareText.ts'
import { peopleOfSession } from '#queries/peopleOfSession.ts'
import type { Reader } from '#queries/ports.ts'

/** Somebody who counts on a day of which something changed. */
export interface PersonToTell {
  readonly residentId: RecordId
  readonly name: string
  readonly personCode: string
  readonly language?: SpokenLanguage | undefined
  readonly phone: string
  /** Others are not to know that this person is here: not a word to whoever else answers the phone. */
  readonly hidePresence: boolean
  readonly news: News
  readonly told: boolean
}

export interface SessionNewsList {
  readonly sessionId: RecordId
  readonly activityId: RecordId
  readonly title: string
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
  readonly cancelled: boolean
  readonly cancelReason?: CancelReason | undefined
  /** Those still to be told first. */
  readonly people: readonly PersonToTell[]
}

/** Who must be told about this day, and who was; undefined when there is no such session. */
export const sessionNewsList = (read: Reader, { sessionId }: { readonly sessionId: RecordId }): SessionNewsList | undefined => {
  const session = read.find('session', sessionId)
  const activity = session?.activityId === undefined ? undefined : read.find('activity', session.activityId)
  if (session?.day === undefined || activity === undefined) return undefined
  return {
    sessionId,
    activityId: activity.id,
    title: activity.title,
    day: session.day,
    startsAt: session.startsAt ?? activity.startsAt,
    endsAt: session.endsAt ?? activity.endsAt,
    cancelled: session.cancelled,
    cancelReason: session.cancelReason === 'neverMeant' ? undefined : session.cancelReason,
    people: peopleToTell(read, session),
  }
}

/** Everybody with news about this session, told or not yet. */
export const peopleToTell = (read: Reader, session: Session): readonly PersonToTell[] => {
  const heard = new Map<RecordId, News>()
  for (const { about, news } of read.by('sessionNews', 'sessionId', session.id)) {
    // Of somebody with two files the tick that tells what is so now.
    if (about !== undefined && news !== undefined && heard.get(about) !== newsToTell(session, news)) heard.set(about, news)
  }
  if (!session.cancelled && heard.size === 0) return []
  const people: PersonToTell[] = []
  // Who was told something and has left the activity since, need not hear more.
  for (const residentId of new Set([...peopleOfSession(read, session).map((one) => one.residentId), ...firstMeetings(read, session)])) {
    const news = newsToTell(session, heard.get(residentId))
    const resident = read.find('resident', residentId)
    if (news === undefined || resident === undefined) continue
    people.push({
      residentId,
      name: resident.callName,
      personCode: resident.personCode,
      language: resident.interfaceLanguage,
      phone: resident.phone,
      hidePresence: resident.hidePresence,
      news,
      told: heard.get(residentId) === news,
    })
  }
  return people.sort((a, b) => Number(a.told) - Number(b.told) || compareText(a.name, b.name) || compareText(a.residentId, b.residentId))
}

/** Who comes for the first time on that day counts on it too, whether or not anything was agreed by then. */
const firstMeetings = (read: Reader, { activityId, day }: Session): readonly RecordId[] =>
  activityId === undefined
    ? []
    : read
        .by('appointment', 'activityId', activityId)
        .filter((appointment) => appointment.day === day && appointment.life?.kind === 'planned')
        .flatMap(({ about }) => (about === undefined ? [] : [about]))
