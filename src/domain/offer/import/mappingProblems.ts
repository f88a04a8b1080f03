import { ACTIVITY_FIELDS, ORGANISATION_FIELDS, SPREAD_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'

/** Why no row can be read as long as the columns are chosen this way. */
export type MappingProblem =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'titleColumnMissing' }
  | { readonly kind: 'organisationColumnMissing' }
  | { readonly kind: 'chosenTwice'; readonly field: ImportField; readonly columns: readonly number[] }

export const MAPPING_PROBLEM_KINDS = [
  'nothingChosen',
  'titleColumnMissing',
  'organisationColumnMissing',
  'chosenTwice',
] as const satisfies readonly MappingProblem['kind'][]

export const mappingProblems = (mapping: ImportMapping): readonly MappingProblem[] => {
  if (mapping.every((field) => field === 'skip')) return [{ kind: 'nothingChosen' }]
  const problems: MappingProblem[] = []
  const chosen = (field: ImportField): boolean => mapping.includes(field)
  if (!chosen('title') && ACTIVITY_FIELDS.some(chosen)) problems.push({ kind: 'titleColumnMissing' })
  if (!chosen('organisationName') && ORGANISATION_FIELDS.some(chosen)) problems.push({ kind: 'organisationColumnMissing' })
  for (const field of [...ORGANISATION_FIELDS, ...ACTIVITY_FIELDS]) {
    const columns = mapping.flatMap((mapped, column) => (mapped === field ? [column] : []))
    if (columns.length > 1 && !SPREAD_FIELDS.includes(field)) problems.push({ kind: 'chosenTwice', field, columns })
  }
  return problems
}
