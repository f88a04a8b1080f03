import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { groupReasons } from '#domain/matching/groupReasons.ts'
import type { PersonInMatch } from '#domain/matching/matchInput.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import type { DemoTale, TaleActivity, TaleResident } from '#demo/demoTale.ts'

/** So many activities a volunteer looks at with somebody; not always the best one is among them, as in life. */
const LOOKED_AT = 20

/** What each person in an activity adds to its pull: somebody tells how nice it is. */
const COMPANY_DRAWS = 0.012

/** What the two at the desk find. */
export const chooseActivity = (tale: DemoTale, resident: TaleResident): TaleActivity | undefined => {
  const person = asPerson(resident)
  let best: { activity: TaleActivity; pull: number } | undefined
  for (let look = 0; look < LOOKED_AT; look += 1) {
    const activity = tale.random.maybe(tale.activities)
    if (activity === undefined || !isFree(tale, activity) || resident.triedActivities.has(activity.id)) continue
    if (!suits(tale, activity, resident)) continue
    const pull = matchScore(person, activity.offer).score + COMPANY_DRAWS * activity.members.size
    if (best === undefined || pull > best.pull) best = { activity, pull }
  }
  return best?.activity
}

const isFree = (tale: DemoTale, activity: TaleActivity): boolean => activity.lastDay > tale.day && activity.members.size < activity.places

/** A limit that the organisation set and that is known not to suit is kept to. */
const suits = (tale: DemoTale, activity: TaleActivity, { told }: TaleResident): boolean => {
  const who = { gender: told.gender ?? NOT_ASKED, ageGroup: told.ageGroup, bornAbout: told.bornAbout }
  return groupReasons(activity, who, dateOfDayNumber(tale.day)).every(({ kind }) => kind !== 'missing')
}

const NOT_ASKED = { kind: 'notAsked' } as const

const asPerson = ({ told, experienced }: TaleResident): PersonInMatch => ({
  wishes: told.wishes ?? [],
  skills: told.skills ?? [],
  goals: told.goals ?? [],
  availability: told.availability ?? [],
  reach: told.reach ?? [],
  reachMinutes: told.reachMinutes,
  company: told.company ?? [],
  helpNeeded: told.helpNeeded ?? [],
  dutchLevel: told.dutchLevel,
  firstTimer: !experienced,
})
