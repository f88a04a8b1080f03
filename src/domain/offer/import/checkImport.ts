import type { ImportedActivity, ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'
import { activityKey, organisationKey } from '#domain/offer/import/knownOffer.ts'
import type { KnownOffer } from '#domain/offer/import/knownOffer.ts'
import type { ParsedTable } from '#domain/offer/import/parseCsv.ts'
import { readRow } from '#domain/offer/import/readRow.ts'
import type { ReadRow } from '#domain/offer/import/readRow.ts'
import { createSeenInFile } from '#domain/offer/import/seenInFile.ts'
import { keepsRowOut } from '#domain/offer/import/rowProblem.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'

/** Good rows go in, known ones need nothing, bad ones come back. Each filled row of the file is one of these. */
export type RowState = 'good' | 'known' | 'bad'

export interface ImportCheck {
  readonly rows: readonly { readonly row: number; readonly state: RowState }[]
  readonly problems: readonly RowProblem[]
  /** Only those that are not known yet, each once, with all that the good rows tell of it. */
  readonly organisations: readonly ImportedOrganisation[]
  readonly activities: readonly ImportedActivity[]
}

/** Reads all rows and holds them against each other and against what is known. */
export const checkImport = (table: ParsedTable, mapping: ImportMapping, known: KnownOffer): ImportCheck => {
  const knownOrganisations = new Map(known.organisations.map((name) => [organisationKey(name), name]))
  const knownActivities = new Set(known.activities.map(activityKey))
  const seen = createSeenInFile()
  const activities: ImportedActivity[] = []
  const problems: RowProblem[] = []

  const stateOf = ({ cells, organisation, activity }: ReadRow): RowState => {
    if (cells.problems.some(keepsRowOut)) return 'bad'
    const organisationKnown = organisation !== undefined && knownOrganisations.has(organisationKey(organisation.name))
    const nothingNew = activity ? knownActivities.has(activityKey(activity)) : organisationKnown
    if (nothingNew) cells.note(activity ? 'title' : 'organisationName', { kind: 'alreadyKnown' })
    // Its details are not taken over: what stands at the counter may be newer than the file.
    else if (organisationKnown && tellsDetails(organisation)) cells.note('organisationName', { kind: 'alreadyKnown' })
    return nothingNew ? 'known' : 'good'
  }

  /** Rows that spell an organisation in two ways name one: as it is known here, or else as it stood first in the file. */
  const spelledAlike = (activity: ImportedActivity): ImportedActivity => {
    if (activity.organisation === undefined) return activity
    const key = organisationKey(activity.organisation)
    return { ...activity, organisation: knownOrganisations.get(key) ?? seen.organisations().get(key)?.name ?? activity.organisation }
  }

  const rows = table.rows.map((parsed) => {
    const read = readRow(parsed, table.headers, mapping)
    seen.noteClashes(read)
    const state = stateOf(read)
    if (state !== 'bad') seen.remember(read, parsed.row)
    if (state === 'good' && read.activity) activities.push(spelledAlike(read.activity))
    problems.push(...read.cells.problems)
    return { row: parsed.row, state }
  })

  const organisations = [...seen.organisations()].filter(([key]) => !knownOrganisations.has(key)).map(([, organisation]) => organisation)
  return { rows, problems, organisations, activities }
}

const tellsDetails = (organisation: ImportedOrganisation): boolean => Object.keys(organisation).length > 1
