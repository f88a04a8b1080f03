import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { unescaped } from '#domain/offer/import/formulaEscape.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import type { ParsedRow } from '#domain/offer/import/parseCsv.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { CSV_COLUMNS } from '#tools/words/handover/csvOfUnits.ts'
import { inOneLine } from '#tools/words/handover/inOneLine.ts'
import type { Handback, ReturnedRow } from '#tools/words/handover/ReturnedRow.ts'

/** What is wrong with a whole file, and what to do. */
export type FileRefusal = string

/** Reads a file of `csvOfUnits` back, whatever spreadsheet it went through: any separator, any line end, columns in any order. */
export const readHandbackCsv = (bytes: Uint8Array): Result<Handback, FileRefusal> => {
  const decoded = decodeCsvBytes(bytes)
  if (!decoded.ok) return err(PROBLEMS[decoded.error.kind])
  // Excel's plain "CSV" turns every letter it does not know into a question mark or another letter.
  if (decoded.value.encoding === 'windows-1252') return err('is not in UTF-8, so letters were lost: save it again as "CSV UTF-8"')
  const parsed = parseCsv(decoded.value.text)
  if (!parsed.ok) return err(PROBLEMS[parsed.error.kind])
  const { headers, rows } = parsed.value
  const columnOf = (name: Column): number => headers.findIndex((header) => header.trim().toLowerCase() === name)
  const lost = NEEDED.filter((name) => columnOf(name) === -1)
  if (lost.length > 0) return err(`has no column ${lost.map((name) => `"${name}"`).join(', ')}: give the columns their names again`)

  const cellOf = (row: ParsedRow, name: Column): string => unescaped(row.cells[columnOf(name)] ?? '').trim()
  const languages = new Set(rows.map((row) => cellOf(row, 'language')).filter((id) => id !== ''))
  if (languages.size !== 1) return err('has texts of several languages, or says of none which it is: keep the column "language" as it was')
  return ok({ language: [...languages].join(), rows: rows.map((row) => returned(row, cellOf, headers.length)) })
}

type Column = (typeof CSV_COLUMNS)[number]

const NEEDED: readonly Column[] = ['language', 'key', 'text', 'code of the dutch']

const returned = (row: ParsedRow, cellOf: (row: ParsedRow, name: Column) => string, width: number): ReturnedRow => {
  const text = inOneLine(cellOf(row, 'text'))
  const damage = damageOf(row, text, width)
  return {
    place: `row ${row.row}`,
    key: cellOf(row, 'key'),
    text,
    dutchHash: cellOf(row, 'code of the dutch'),
    isRead: cellOf(row, 'read') !== '',
    ...(damage !== undefined && { damage }),
  }
}

const damageOf = ({ brokenQuotes, cells }: ParsedRow, text: string, width: number): string | undefined => {
  if (brokenQuotes) return 'has a quotation mark that does not close'
  if (cells.length > width) return 'has more cells than there are columns'
  return SPREADSHEET_FAULT.test(text) ? 'holds what a spreadsheet says of a formula it can not work out' : undefined
}

const SPREADSHEET_FAULT = /^#(?:NAME|REF|VALUE|ERROR|NAAM|VERW|WAARDE)[?!]?$|^Err:\d+$/iu

const PROBLEMS: Readonly<Record<FileProblem['kind'], FileRefusal>> = {
  fileEmpty: 'is empty',
  fileTooLarge: 'is too large to be a file of ours',
  notACsv: 'is no CSV file: save it as "CSV UTF-8", or export XLIFF',
  noRows: 'has column names and no rows',
  tooManyRows: 'has more rows than the app has texts',
}
