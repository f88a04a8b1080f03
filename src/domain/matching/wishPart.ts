import { fits, missing, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'

/** A side of an activity is liked less surely than its heart: cooking at a garden party is still gardening. */
const LIKED_ASIDE = 0.75

/** Is it what the person likes? 1: its heart is a wish; 0.75: a side of it is; 0: it is about something else. Sources 000, 003: start from what somebody likes. */
export const wishPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  if (person.wishes.length === 0) return wouldChange(NOT_KNOWN.value, 'wish')
  const { interest } = offer
  if (interest !== undefined && person.wishes.includes(interest)) return fits(1, 'wish', { interest })
  const aside = offer.alsoAbout.find((about) => person.wishes.includes(about))
  if (aside !== undefined) return fits(LIKED_ASIDE, 'wish', { interest: aside })
  return interest === undefined ? NOT_KNOWN : missing(0, 'wish', { interest })
}
