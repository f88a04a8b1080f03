import type { ImportedActivity, ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import type { ParsedRow } from '#domain/offer/import/parseCsv.ts'
import { readActivity } from '#domain/offer/import/readActivity.ts'
import { readOrganisation } from '#domain/offer/import/readOrganisation.ts'
import { rowCells } from '#domain/offer/import/rowCells.ts'
import type { RowCells } from '#domain/offer/import/rowCells.ts'

export interface ReadRow {
  readonly cells: RowCells
  readonly organisation: ImportedOrganisation | undefined
  readonly activity: ImportedActivity | undefined
}

/** What one row says by itself, with all its problems at once so that it is mended in one go. */
export const readRow = (row: ParsedRow, headers: readonly string[], mapping: ImportMapping): ReadRow => {
  const cells = rowCells(row, headers, mapping)
  const beyond = row.cells.slice(headers.length).some((cell) => cell.trim() !== '')
  if (row.brokenQuotes || beyond) {
    cells.note(undefined, { kind: row.brokenQuotes ? 'brokenQuotes' : 'moreCellsThanColumns' })
    return { cells, organisation: undefined, activity: undefined }
  }

  const activityTold = ACTIVITY_FIELDS.some((field) => cells.raw(field) !== '')
  const organisationTold = ORGANISATION_FIELDS.some((field) => cells.raw(field) !== '')
  const organisation = organisationTold ? readOrganisation(cells) : undefined
  const activity = activityTold ? readActivity(cells, organisation?.name) : undefined
  for (const field of missingNames(cells, mapping, { activityTold, organisationTold, alone: activity?.programme === 'ownInitiative' })) {
    cells.note(field, { kind: 'requiredMissing' })
  }
  return { cells, organisation, activity }
}

/**
 * An activity needs a title, details of an organisation need its name. An empty cell under "organisation" is asked about too: merged cells of a
 * spreadsheet leave one behind. Only what residents start themselves has no organisation.
 */
const missingNames = (
  cells: RowCells,
  mapping: ImportMapping,
  told: { readonly activityTold: boolean; readonly organisationTold: boolean; readonly alone: boolean },
): readonly ImportField[] => {
  if (!told.activityTold && !told.organisationTold) return [mapping.includes('title') ? 'title' : 'organisationName']
  const needsOrganisation = told.organisationTold || (mapping.includes('organisationName') && !told.alone)
  const needed: readonly ImportField[] = [
    ...(told.activityTold ? (['title'] as const) : []),
    ...(needsOrganisation ? (['organisationName'] as const) : []),
  ]
  return needed.filter((field) => cells.raw(field) === '')
}
