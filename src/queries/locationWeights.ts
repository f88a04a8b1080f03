import { weightsOf } from '#domain/matching/matchWeights.ts'
import type { MatchWeights } from '#domain/matching/matchWeights.ts'
import type { Reader } from '#queries/ports.ts'

/** How this location weighs the parts of a suggestion. */
export const locationWeights = (read: Reader): MatchWeights => weightsOf(read.all('settings')[0]?.importance ?? {})
