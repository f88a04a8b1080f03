import type { ContentOf } from '#kernel/Shape.ts'
import type { cvShape } from '#domain/people/cv.ts'
import type { residentShape } from '#domain/people/resident.ts'

/** The lists that choices come from; each choice has a word in every language and a picture. */
export type ChoiceList =
  | 'interest'
  | 'skill'
  | 'goal'
  | 'freePart'
  | 'way'
  | 'minutes'
  | 'company'
  | 'help'
  | 'dutchLevel'
  | 'contact'
  | 'education'
  | 'workYears'
  | 'licence'

interface Asked {
  readonly list: ChoiceList
  /** `one`: the last one chosen counts. `many`: as many as fit. */
  readonly kind: 'one' | 'many'
  /** In the order in which they are shown: broad ones first, so that most people find theirs on the first page. */
  readonly choices: readonly string[]
  /** Whether "nothing of these" is an answer too. */
  readonly nothing?: boolean
  /** Answered by pointing and never read aloud: somebody in the next chair need not hear what holds a person back. */
  readonly pointOnly?: boolean
}

/** A question of which the answer is a fact about the person. */
export interface TalkQuestion extends Asked {
  readonly id: string
  readonly field: keyof ContentOf<typeof residentShape>
}

/** A question for a CV, asked of who wants one. */
export interface CvQuestion extends Asked {
  readonly id: string
  readonly field: keyof ContentOf<typeof cvShape>
}
