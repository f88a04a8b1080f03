import { fits, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'

/** Value from which the start may be called easy: at least two of the three. */
const EASY = 0.6

/**
 * Is it an easy start for somebody with whom nothing was agreed before? A sum: 0.4 once or at most a month; 0.3 no Dutch needed;
 * 0.3 together with Dutch volunteers. Sources 001 (a trial lowers the threshold), 002 (no language needed, with Dutch volunteers).
 */
export const firstStepPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  if (!person.firstTimer) return NOT_KNOWN
  const short = offer.duration === 'once' || offer.duration === 'month'
  const tenths = (short ? 4 : 0) + (offer.languageNeed === 'none' ? 3 : 0) + (offer.withDutchVolunteers ? 3 : 0)
  const value = tenths / 10
  return value >= EASY ? fits(value, 'firstStep') : wouldChange(value, 'firstStep')
}
