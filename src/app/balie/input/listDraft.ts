import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'

/** A list that is being read in: sealed like every unfinished form, so that a lock or another screen in between loses nothing. */
export type ListDraft = {
  readonly name: string
  readonly text: string
  readonly mapping: ImportMapping
  readonly step: 'columns' | 'check'
}

export const LIST_DRAFT = 'input.list'

/** Another version of the app may have known other fields; what this one does not know is not read in. */
export const knownMapping = (mapping: readonly string[]): ImportMapping =>
  mapping.map((kept) => [...ORGANISATION_FIELDS, ...ACTIVITY_FIELDS].find((field) => field === kept) ?? 'skip')
