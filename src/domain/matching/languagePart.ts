import { fits, missing, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { LANGUAGE_NEEDS } from '#domain/words/activityWords.ts'
import { DUTCH_LEVELS } from '#domain/words/languages.ts'

/** One step short is practice for who wants to learn Dutch, and a stretch for who did not ask for it. */
const PRACTICE = 0.6
const STRETCH = 0.4

/**
 * Is the person's Dutch enough? 1: yes, or none is needed; 0.6 or 0.4: one step short; 0: further. Source 002: what needs no language,
 * done together with Dutch volunteers, is the core of the method.
 */
export const languagePart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  const need = offer.languageNeed
  if (need === 'none') return fits(1, 'language', { need })
  const level = person.dutchLevel
  if (level === undefined) return wouldChange(NOT_KNOWN.value, 'language', { need })
  // Both lists run none, fewWords, simple, good.
  const short = LANGUAGE_NEEDS.indexOf(need) - DUTCH_LEVELS.indexOf(level)
  if (short <= 0) return fits(1, 'language', { need })
  if (short > 1) return missing(0, 'language', { need, level })
  return wouldChange(person.goals.includes('learnDutch') ? PRACTICE : STRETCH, 'language', { need, level })
}
