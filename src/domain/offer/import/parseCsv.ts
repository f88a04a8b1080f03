import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { csvRecords, SEPARATORS } from '#domain/offer/import/csvRecords.ts'
import type { Separator } from '#domain/offer/import/csvRecords.ts'
import { detectSeparator } from '#domain/offer/import/detectSeparator.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { IMPORT_MAX_COLUMNS, IMPORT_MAX_ROWS } from '#domain/offer/import/importLimits.ts'
import { knownHeaders } from '#domain/offer/import/headerNames.ts'

export interface ParsedRow {
  /** As a spreadsheet counts: the first line is 1. */
  readonly row: number
  /** Fewer than there are columns when the row ends early, more when it has text beyond them. */
  readonly cells: readonly string[]
  readonly brokenQuotes: boolean
}

export interface ParsedTable {
  readonly separator: Separator
  /** The row that holds the names of the columns. */
  readonly headerRow: number
  readonly headers: readonly string[]
  /** All rows below the header that are not empty. */
  readonly rows: readonly ParsedRow[]
}

/** A table with names above its columns. Lines above the names (a title, a date) are not part of it. */
export const parseCsv = (text: string): Result<ParsedTable, FileProblem> => {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const told = SEPARATOR_LINE.exec(bare)
  const table = told ? bare.slice(told[0].length) : bare
  const separator = SEPARATORS.find((known) => known === told?.[1]) ?? detectSeparator(table)

  const { filled, beyond } = filledRecords(table, separator)
  const header = filled[headerIndex(filled)]
  if (!header) return err({ kind: 'fileEmpty' })
  const rows = filled.filter(({ row }) => row > header.row)
  const count = rows.length + beyond
  if (count === 0) return err({ kind: 'noRows' })
  if (count > IMPORT_MAX_ROWS) return err({ kind: 'tooManyRows', rows: count, maxRows: IMPORT_MAX_ROWS })

  const columns = columnCount(header, rows)
  if (columns > IMPORT_MAX_COLUMNS) return err({ kind: 'notACsv', looksLike: 'unknown' })
  const headers = Array.from({ length: columns }, (_, index) => header.cells[index]?.trim() ?? '')
  return ok({ separator, headerRow: header.row, headers, rows })
}

/** How far down column names are looked for. */
const TITLE_LINES = 10

/** All records with text in them and their row; once there are too many they are only counted. */
const filledRecords = (table: string, separator: Separator): { readonly filled: readonly ParsedRow[]; readonly beyond: number } => {
  const filled: ParsedRow[] = []
  let beyond = 0
  let row = 0
  for (const record of csvRecords(table, separator)) {
    row += 1
    if (lastFilled(record) === 0) continue
    if (filled.length < IMPORT_MAX_ROWS + TITLE_LINES) filled.push({ row, cells: record.cells, brokenQuotes: record.brokenQuotes })
    else beyond += 1
  }
  return { filled, beyond }
}

/** Excel's own first line; a spreadsheet does not count it as a row. */
const SEPARATOR_LINE = /^sep=([;,\t])[;,\t]*(?:\r\n|\r|\n|$)/i

/** The line with the most known column names, when it has at least two of them and more than the first; otherwise the first line. */
const headerIndex = (filled: readonly ParsedRow[]): number => {
  const known = filled.slice(0, TITLE_LINES).map(({ cells }) => knownHeaders(cells))
  const most = Math.max(0, ...known)
  return most >= 2 && most > (known[0] ?? 0) ? known.indexOf(most) : 0
}

/** A column without a name counts when there is text in it, as long as the header's own line reaches that far. */
const columnCount = (header: ParsedRow, rows: readonly ParsedRow[]): number => {
  const widths = rows.map(lastFilled).filter((width) => width <= header.cells.length)
  return widths.reduce((widest, width) => Math.max(widest, width), lastFilled(header))
}

const lastFilled = ({ cells }: Pick<ParsedRow, 'cells'>): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1
