import { fits, missing, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { TRAVEL_WAYS } from '#domain/words/interests.ts'
import type { TravelWay } from '#domain/words/interests.ts'

/** Minutes one way that are assumed fine when nobody asked. Our own choice, to be set per location once locations tell. */
const FINE_WHEN_NOT_ASKED = 30
/** Near enough on foot to be fine for nearly everybody, minutes. Our own choice. */
const AROUND_THE_CORNER = 15
/** Up to half as far again is worth a talk. */
const STRETCH = 1.5

/** Can the person get there? 1: within the minutes they said; 0.5: a little further; 0.3: by a way they do not have yet; 0: too far. Source 001: place and travel decide who comes back. */
export const wayPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  const onFoot = offer.footMinutes
  if (onFoot !== undefined && onFoot <= AROUND_THE_CORNER) return fits(1, 'way', { way: 'foot', minutes: onFoot })
  if (person.reach.length === 0) return NOT_KNOWN
  const limit = person.reachMinutes ?? FINE_WHEN_NOT_ASKED
  const own = quickest(offer, person.reach)
  const any = quickest(offer, TRAVEL_WAYS)
  if (own === undefined && any === undefined) return NOT_KNOWN
  if (own !== undefined && own.minutes <= limit) return fits(1, 'way', own)
  if (any !== undefined && any.minutes <= limit) return wouldChange(0.3, 'way', any)
  if (own !== undefined && own.minutes <= limit * STRETCH) return wouldChange(0.5, 'way', own)
  return missing(0, 'way', own ?? any)
}

const quickest = (offer: OfferInMatch, ways: readonly TravelWay[]): { way: TravelWay; minutes: number } | undefined => {
  let best: { way: TravelWay; minutes: number } | undefined
  for (const way of ways) {
    const minutes = minutesBy(offer, way)
    if (minutes !== undefined && (best === undefined || minutes < best.minutes)) best = { way, minutes }
  }
  return best
}

const minutesBy = (offer: OfferInMatch, way: TravelWay): number | undefined => {
  switch (way) {
    case 'foot':
      return offer.footMinutes
    case 'bike':
      return offer.bikeMinutes
    case 'bus':
      return offer.busMinutes
  }
}
