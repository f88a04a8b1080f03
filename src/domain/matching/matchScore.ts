import { companyPart } from '#domain/matching/companyPart.ts'
import { firstStepPart } from '#domain/matching/firstStepPart.ts'
import { goalPart } from '#domain/matching/goalPart.ts'
import { helpPart } from '#domain/matching/helpPart.ts'
import { languagePart } from '#domain/matching/languagePart.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import type { PartJudgement, Reason } from '#domain/matching/matchReason.ts'
import { skillPart } from '#domain/matching/skillPart.ts'
import { timePart } from '#domain/matching/timePart.ts'
import { wayPart } from '#domain/matching/wayPart.ts'
import { wishPart } from '#domain/matching/wishPart.ts'

export interface MatchScore {
  /** 0 to 1, in steps of a thousandth: finer differences mean nothing and would hide a tie. */
  readonly score: number
  /** What fits first, then what is missing, then what would change it; within each the heaviest part first. */
  readonly reasons: readonly Reason[]
}

interface MatchPart {
  readonly weight: number
  readonly judge: (person: PersonInMatch, offer: OfferInMatch) => PartJudgement
}

/**
 * The parts and their weights in hundredths; together 100, each part's own file says what it means. Chosen by hand and nothing is
 * learned from past matches, since the past repeats itself: a wish counts most (000, 003: start from what somebody likes), then being
 * able to come (001) and to understand (002); what can be arranged counts least. Heaviest first.
 */
export const MATCH_PARTS = [
  { weight: 30, judge: wishPart },
  { weight: 18, judge: timePart },
  { weight: 14, judge: languagePart },
  { weight: 10, judge: goalPart },
  { weight: 8, judge: firstStepPart },
  { weight: 8, judge: wayPart },
  { weight: 5, judge: skillPart },
  { weight: 4, judge: helpPart },
  { weight: 3, judge: companyPart },
] as const satisfies readonly MatchPart[]

const REASON_ORDER = ['fits', 'missing', 'wouldChange'] as const

/** How well an activity fits a person, and why: a weighted sum that informs a conversation. A person decides. */
export const matchScore = (person: PersonInMatch, offer: OfferInMatch): MatchScore => {
  let hundredths = 0
  const found: Reason[] = []
  for (const { weight, judge } of MATCH_PARTS) {
    const { value, reasons } = judge(person, offer)
    hundredths += weight * value
    found.push(...reasons)
  }
  // A full activity is said and shown last, but it is no worse a fit: tomorrow somebody may stop.
  if (offer.placesLeft !== undefined && offer.placesLeft <= 0) found.push({ kind: 'missing', about: 'places' })
  return {
    score: Math.round(hundredths * 10) / 1000,
    reasons: REASON_ORDER.flatMap((kind) => found.filter((reason) => reason.kind === kind)),
  }
}
