import { countsOf, requiredDate, wholeNumber } from '#kernel/fields.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { AGE_GROUPS, GENDERS } from '#domain/people/resident.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

/** More people than live at any location: above it somebody made a slip. */
export const MOST_RESIDENTS = 9999

/** How many people live at the location in a month, as the coordinator types it over from elsewhere. Counts, never names; for figures only. */
export const monthlyTotalsShape = {
  /** The first day of the month. */
  month: requiredDate,
  languages: countsOf(SPOKEN_LANGUAGES, MOST_RESIDENTS),
  genders: countsOf(GENDERS, MOST_RESIDENTS),
  ages: countsOf(AGE_GROUPS, MOST_RESIDENTS),
  /** How many of them could do paid work. Nobody keeps that for each person. */
  couldWork: wholeNumber(0, MOST_RESIDENTS),
} satisfies Shape

export interface MonthlyTotals extends ContentOf<typeof monthlyTotalsShape> {
  readonly id: RecordId
}

/** What is typed of a month. */
export type LiveHere = Pick<MonthlyTotals, 'languages' | 'genders' | 'ages'>

export const NOTHING_TYPED: LiveHere = { languages: {}, genders: {}, ages: {} }
