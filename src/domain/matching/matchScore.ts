import { companyPart } from '#domain/matching/companyPart.ts'
import { firstStepPart } from '#domain/matching/firstStepPart.ts'
import { goalPart } from '#domain/matching/goalPart.ts'
import { helpPart } from '#domain/matching/helpPart.ts'
import { languagePart } from '#domain/matching/languagePart.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import type { PartJudgement, Reason } from '#domain/matching/matchReason.ts'
import { DEFAULT_WEIGHTS, MATCH_PARTS } from '#domain/matching/matchWeights.ts'
import type { MatchPartName, MatchWeights } from '#domain/matching/matchWeights.ts'
import { skillPart } from '#domain/matching/skillPart.ts'
import { timePart } from '#domain/matching/timePart.ts'
import { wayPart } from '#domain/matching/wayPart.ts'
import { wishPart } from '#domain/matching/wishPart.ts'

/** What one part adds to the score: its weight in hundredths times its value, 0 (against) to 1 (for), where 0.5 is neither. */
export interface PartOfScore {
  readonly part: MatchPartName
  readonly weight: number
  readonly value: number
}

export interface MatchScore {
  /** 0 to 1, in steps of a thousandth: finer differences mean nothing and would hide a tie. */
  readonly score: number
  /** All nine, the heaviest first. Together they are the score: nothing else moves it. */
  readonly parts: readonly PartOfScore[]
  /** What fits first, then what is missing, then what would change it; within each the heaviest part first. */
  readonly reasons: readonly Reason[]
}

const JUDGE: Readonly<Record<MatchPartName, (person: PersonInMatch, offer: OfferInMatch) => PartJudgement>> = {
  wish: wishPart,
  time: timePart,
  language: languagePart,
  goal: goalPart,
  firstStep: firstStepPart,
  way: wayPart,
  skill: skillPart,
  help: helpPart,
  company: companyPart,
}

const REASON_ORDER = ['fits', 'missing', 'wouldChange'] as const

/** How well an activity fits a person, and why: a weighted sum that informs a conversation. A person decides. */
export const matchScore = (person: PersonInMatch, offer: OfferInMatch, weights: MatchWeights = DEFAULT_WEIGHTS): MatchScore => {
  const judged = MATCH_PARTS.map((part) => ({ part, weight: weights[part], ...JUDGE[part](person, offer) })).toSorted(
    (a, b) => b.weight - a.weight,
  )
  const hundredths = judged.reduce((sum, { weight, value }) => sum + weight * value, 0)
  // A part that a location counts for nothing has no say, and so no reason either.
  const found = judged.filter(({ weight }) => weight > 0).flatMap(({ reasons }) => reasons)
  // A full activity is said and shown last, but it is no worse a fit: tomorrow somebody may stop.
  if (offer.placesLeft !== undefined && offer.placesLeft <= 0) found.push({ kind: 'missing', about: 'places' })
  return {
    score: Math.round(hundredths * 10) / 1000,
    parts: judged.map(({ part, weight, value }) => ({ part, weight, value })),
    reasons: REASON_ORDER.flatMap((kind) => found.filter((reason) => reason.kind === kind)),
  }
}
