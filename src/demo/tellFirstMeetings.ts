import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import type { DemoTale, TaleActivity, TaleMatch } from '#demo/demoTale.ts'

/** So that the day on which one begins has meetings to hear of, to see off and to prepare. */
const FROM_DAYS_AGO = 2
const WITHIN_DAYS = 10

/** Who agreed and did not begin yet meets the people of the activity at its next session. Told at the end: it shifts nothing of the year. */
export const tellFirstMeetings = (tale: DemoTale): void => {
  tale.counter.setMinute(16 * 60)
  for (const activity of tale.activities) {
    const day = sessionDay(tale, activity)
    if (day === undefined) continue
    for (const match of activity.members) {
      if (match.stage !== 'agreed' || match.resident.left) continue
      const along = goesAlong(match)
      tale.counter.tell(makeAppointment, { matchId: match.id, day: dateOfDayNumber(day), ...(along && { along }) })
    }
  }
}

const sessionDay = (tale: DemoTale, activity: TaleActivity): number | undefined => {
  for (let day = tale.today - FROM_DAYS_AGO; day < tale.today + WITHIN_DAYS; day += 1) {
    if (tale.sessions.get(day)?.some((session) => session.activity === activity) === true) return day
  }
  return undefined
}

/** As people said at the counter; of whom nothing was asked it is asked the day before. */
const goesAlong = ({ resident: { told } }: TaleMatch): GoesAlong | undefined => {
  if (told.helpNeeded?.includes('someoneAlong') === true) return 'staff'
  if (told.company?.includes('friend') === true) return 'friend'
  return told.company?.includes('alone') === true ? 'nobody' : undefined
}
