import { fits, missing, NOT_KNOWN } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import type { Company } from '#domain/words/interests.ts'

/** So many people still talk as one group. Our own choice. */
const SMALL_GROUP = 8

/** Is it with the company the person asked for? 1: yes; 0: no. The wish for a group of women is a wish of whoever says so. Sources 000, 001: bring a friend; meeting comes before volunteering for some. */
export const companyPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  const asked = person.company
  if (asked.length === 0) return NOT_KNOWN
  const found = asked.find((company) => IS_WITH[company](offer))
  if (found !== undefined) return fits(1, 'company', { company: found })
  return missing(0, 'company', { company: asked[0] ?? '' })
}

const IS_WITH: Readonly<Record<Company, (offer: OfferInMatch) => boolean>> = {
  alone: () => true,
  friend: (offer) => offer.placesLeft === undefined || offer.placesLeft >= 2,
  smallGroup: (offer) => offer.placesMax !== undefined && offer.placesMax >= 2 && offer.placesMax <= SMALL_GROUP,
  womenGroup: (offer) => offer.group === 'women',
}
