import { fits, missing, NOT_KNOWN } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { usableSkill } from '#domain/matching/skillPart.ts'
import type { Goal, Interest } from '#domain/words/interests.ts'

/** One goal served is most of the way; the rest grows with the share of goals. */
const ONE_GOAL_SERVED = 0.6

/** Does it lead where the person wants to go? From 0.6: it serves a goal; 0: none of them. Sources 000, 003: a direct relation with the future they want. */
export const goalPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  if (person.goals.length === 0) return NOT_KNOWN
  const served = person.goals.filter((goal) => SERVES[goal](offer, person))
  const first = served[0]
  if (first === undefined) return missing(0, 'goal', { goal: person.goals[0] ?? '' })
  return fits(ONE_GOAL_SERVED + (1 - ONE_GOAL_SERVED) * (served.length / person.goals.length), 'goal', { goal: first })
}

const isAbout = (offer: OfferInMatch, interests: readonly Interest[]): boolean =>
  (offer.interest !== undefined && interests.includes(offer.interest)) || offer.alsoAbout.some((about) => interests.includes(about))

const MOVING: readonly Interest[] = ['sport', 'football', 'cycling', 'swimming', 'dance']
const ABSORBING: readonly Interest[] = [...MOVING, 'music', 'theatre', 'film', 'nature', 'gardening', 'animals', 'crafts', 'games']

const SERVES: Readonly<Record<Goal, (offer: OfferInMatch, person: PersonInMatch) => boolean>> = {
  learnDutch: (offer) => offer.programme === 'languageCafe' || offer.withDutchVolunteers || isAbout(offer, ['language', 'reading']),
  meetPeople: (offer) =>
    offer.programme === 'meeting' ||
    offer.programme === 'languageCafe' ||
    offer.withDutchVolunteers ||
    isAbout(offer, ['meetingPeople', 'neighbourhood', 'events', 'games']),
  rhythm: (offer) => offer.weekdays.length > 0 && offer.duration !== 'once',
  useTalents: (offer, person) => usableSkill(person, offer) !== undefined,
  helpOthers: (offer) => offer.programme === 'volunteering' || offer.programme === 'mdt',
  work: (offer) =>
    offer.programme === 'paidWork' || offer.leadsTo.some((next) => next === 'work' || next === 'internship' || next === 'certificate'),
  study: (offer) => offer.programme === 'course' || offer.leadsTo.includes('course'),
  moveMore: (offer) => offer.programme === 'sport' || isAbout(offer, MOVING),
  forget: (offer) => isAbout(offer, ABSORBING),
}
