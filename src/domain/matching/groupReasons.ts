import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { partsOf } from '#kernel/CalendarDate.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Resident } from '#domain/people/resident.ts'

/** "Young" in the words of organisations: the upper age of the youth programmes (001: 16–30). */
const YOUNG_UNTIL = 30

type WhoItIsFor = Pick<Activity, 'group' | 'openToMinors'>
type WhoSomebodyIs = Pick<Resident, 'gender' | 'ageGroup' | 'bornAbout'>

/**
 * A limit the organisation itself has set (women, young people, adults), said as such beside a suggestion. It stands apart from the
 * score and never moves a place in the list; what nobody asked is a question to ask, not an answer.
 */
export const groupReasons = (activity: WhoItIsFor, person: WhoSomebodyIs, day: CalendarDate): readonly Reason[] => {
  const reasons: Reason[] = []
  const suits = suitsGroup(activity, person, day)
  if (suits !== true) reasons.push({ kind: suits === false ? 'missing' : 'wouldChange', about: 'group', words: { group: activity.group } })
  const minor = person.ageGroup === 'under16' || person.ageGroup === 'from16to17'
  if (minor && !activity.openToMinors) reasons.push({ kind: 'missing', about: 'group', words: { group: 'adults' } })
  return reasons
}

/** undefined: not known, so ask. */
const suitsGroup = ({ group }: WhoItIsFor, person: WhoSomebodyIs, day: CalendarDate): boolean | undefined => {
  switch (group) {
    case 'everyone':
      return true
    case 'women':
      return person.gender.kind === 'given' ? person.gender.value !== 'man' : undefined
    case 'men':
      return person.gender.kind === 'given' ? person.gender.value !== 'woman' : undefined
    case 'young':
      if (person.ageGroup === 'from16to17') return true
      return person.bornAbout === undefined ? undefined : partsOf(day)[0] - person.bornAbout <= YOUNG_UNTIL
    case 'families':
      // Family is never stored.
      return undefined
  }
}
