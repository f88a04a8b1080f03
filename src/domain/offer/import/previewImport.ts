import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { refusedText } from '#domain/people/refusedText.ts'
import { tidyLine } from '#domain/people/tidyText.ts'
import { checkImport } from '#domain/offer/import/checkImport.ts'
import type { ImportCheck } from '#domain/offer/import/checkImport.ts'
import type { Separator } from '#domain/offer/import/csvRecords.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { guessMapping } from '#domain/offer/import/guessMapping.ts'
import type { ImportedActivity, ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import type { KnownOffer } from '#domain/offer/import/knownOffer.ts'
import { mappingProblems } from '#domain/offer/import/mappingProblems.ts'
import type { MappingProblem } from '#domain/offer/import/mappingProblems.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import type { ParsedTable } from '#domain/offer/import/parseCsv.ts'
import { keepsRowOut } from '#domain/offer/import/rowProblem.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'

/** All that the screen shows before anything is kept, as plain data. */
export interface ImportPreview {
  readonly separator: Separator
  readonly headerRow: number
  readonly columns: readonly PreviewColumn[]
  /** As long as there are any, no row was read. */
  readonly mappingProblems: readonly MappingProblem[]
  readonly counts: PreviewCounts
  /** The first of those that keep a row out, in the order of the rows. */
  readonly problems: readonly RowProblem[]
  readonly organisations: readonly ImportedOrganisation[]
  readonly activities: readonly ImportedActivity[]
}

export interface PreviewColumn {
  /** Its own name; empty when it has none. */
  readonly header: string
  readonly field: ImportField | 'skip'
  /** The first different things that stand in it, without what is refused. */
  readonly samples: readonly string[]
}

export interface PreviewCounts {
  readonly rows: number
  readonly good: number
  readonly known: number
  readonly bad: number
  readonly organisations: number
  readonly activities: number
  /** Things to mend; one row can have several. */
  readonly problems: number
}

/** What would come of this file. Without a mapping the columns are guessed by their names. */
export const previewImport = (text: string, mapping: ImportMapping | undefined, known: KnownOffer): Result<ImportPreview, FileProblem> => {
  const parsed = parseCsv(text)
  if (!parsed.ok) return parsed
  const table = parsed.value
  const chosen = table.headers.map((_, column) => (mapping ?? guessMapping(table.headers))[column] ?? 'skip')
  const unclear = mappingProblems(chosen)
  const check = unclear.length === 0 ? checkImport(table, chosen, known) : NOTHING_CHECKED
  return ok({
    separator: table.separator,
    headerRow: table.headerRow,
    columns: table.headers.map((header, column) => ({ header, field: chosen[column] ?? 'skip', samples: samplesOf(table, column) })),
    mappingProblems: unclear,
    counts: countsOf(table, check),
    problems: check.problems.filter(keepsRowOut).slice(0, PROBLEMS_SHOWN),
    organisations: check.organisations,
    activities: check.activities,
  })
}

/** More than anybody reads on a screen; the file with the bad rows names them all. */
const PROBLEMS_SHOWN = 200

const NOTHING_CHECKED: ImportCheck = { rows: [], problems: [], organisations: [], activities: [] }

const SAMPLES = 3
const SAMPLE_LETTERS = 60

const samplesOf = (table: ParsedTable, column: number): readonly string[] => {
  const samples = new Set<string>()
  for (const { cells } of table.rows) {
    const text = tidyLine(cells[column] ?? '')
    if (text === '' || refusedText(text) !== undefined) continue
    const letters = Array.from(text)
    samples.add(letters.length > SAMPLE_LETTERS ? `${letters.slice(0, SAMPLE_LETTERS).join('')}…` : text)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

const countsOf = (table: ParsedTable, check: ImportCheck): PreviewCounts => ({
  rows: table.rows.length,
  good: check.rows.filter(({ state }) => state === 'good').length,
  known: check.rows.filter(({ state }) => state === 'known').length,
  bad: check.rows.filter(({ state }) => state === 'bad').length,
  organisations: check.organisations.length,
  activities: check.activities.length,
  problems: check.problems.filter(keepsRowOut).length,
})
