import { date, mapOf, oneOf, requiredReference, setOf } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { SKILLS } from '#domain/words/interests.ts'
import { EDUCATIONS, LICENCES, WORK_YEARS } from '#domain/words/workWords.ts'

/**
 * What somebody learned and worked as, for a CV on paper. Kept only when the person asks for it: whoever wants the paper alone leaves
 * nothing behind. Papers and diplomas are named by the work they are for, never copied.
 */
export const cvShape = {
  about: requiredReference,
  education: oneOf(EDUCATIONS, undefined),
  work: setOf(SKILLS),
  /** For how long, where that was said. */
  workYears: mapOf(SKILLS, WORK_YEARS),
  papers: setOf(SKILLS),
  business: setOf(SKILLS),
  licences: setOf(LICENCES),
  keptOn: date,
} satisfies Shape

export interface Cv extends ContentOf<typeof cvShape> {
  readonly id: RecordId
}
