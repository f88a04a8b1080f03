import type { CalendarDate, Weekday } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Light } from '#domain/programmes/light.ts'
import type { LanguageNeed, Programme } from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'
import { adviceFor } from '#queries/adviceFor.ts'
import { compareText } from '#queries/compareText.ts'
import { nextSessions } from '#queries/nextSession.ts'
import type { NextSession } from '#queries/nextSession.ts'
import { placesTaken } from '#queries/placesTaken.ts'
import type { Reader, SearchPort } from '#queries/ports.ts'

export interface ActivityRow {
  readonly activityId: RecordId
  readonly title: string
  readonly organisationName?: string | undefined
  readonly programme: Programme
  readonly interest?: Interest | undefined
  readonly alsoAbout: readonly Interest[]
  readonly weekdays: readonly Weekday[]
  readonly startsAt?: TimeOfDay | undefined
  readonly endsAt?: TimeOfDay | undefined
  readonly languageNeed: LanguageNeed
  readonly placesMax?: number | undefined
  readonly placesTaken: number
  readonly nextSession?: NextSession | undefined
  readonly light: Light
  readonly closed: boolean
}

export interface ActivitySearch {
  readonly day: CalendarDate
  readonly text?: string | undefined
  readonly interest?: Interest | undefined
  readonly openOnly: boolean
}

/** More than any location offers. */
const MOST_FOUND = 2000

/** Activities by words and interest: as the search ranks them, otherwise by title. */
export const activityOverview = (
  read: Reader,
  search: SearchPort,
  { day, text, interest, openOnly }: ActivitySearch,
): readonly ActivityRow[] => {
  const nextOf = nextSessions(read, day)
  return chosen(read, search, text?.trim() ?? '')
    .filter((activity) => !(openOnly && activity.closed))
    .filter((activity) => interest === undefined || activity.interest === interest || activity.alsoAbout.includes(interest))
    .map((activity) => activityRow(read, activity, day, nextOf(activity)))
}

const activityRow = (read: Reader, activity: Activity, day: CalendarDate, next: NextSession | undefined): ActivityRow => {
  const organisation = activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId)
  return {
    activityId: activity.id,
    title: activity.title,
    organisationName: organisation?.name,
    programme: activity.programme,
    interest: activity.interest,
    alsoAbout: activity.alsoAbout,
    weekdays: activity.weekdays,
    startsAt: activity.startsAt,
    endsAt: activity.endsAt,
    languageNeed: activity.languageNeed,
    placesMax: activity.placesMax,
    placesTaken: placesTaken(read, activity.id),
    nextSession: next,
    light: adviceFor(read, activity, undefined, day).light,
    closed: activity.closed,
  }
}

const chosen = (read: Reader, search: SearchPort, text: string): readonly Activity[] => {
  if (text === '') return [...read.all('activity')].sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id))
  return search
    .find('activity', text, MOST_FOUND)
    .map((id) => read.find('activity', id))
    .filter((activity) => activity !== undefined)
}
