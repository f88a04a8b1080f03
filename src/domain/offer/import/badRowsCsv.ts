import { escaped } from '#domain/offer/import/formulaEscape.ts'
import type { ParsedTable } from '#domain/offer/import/parseCsv.ts'
import { keepsRowOut } from '#domain/offer/import/rowProblem.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'
import { writeCsv } from '#domain/offer/import/writeCsv.ts'

/** The words for the two columns that are added; they come from the screen, in its language. */
export interface BadRowsWords {
  readonly problemHeader: string
  readonly adviceHeader: string
  readonly problem: (problem: RowProblem) => string
  readonly advice: (problem: RowProblem) => string
}

/**
 * The rows that could not be taken in, as a file like the one they came from, with what is wrong and what to do about it beside each: to be
 * mended and brought back. It begins with a byte order mark, or Excel would read UTF-8 as Windows-1252.
 */
export const badRowsCsv = (table: ParsedTable, problems: readonly RowProblem[], words: BadRowsWords): string => {
  const byRow = new Map<number, RowProblem[]>()
  for (const problem of problems.filter(keepsRowOut)) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem])
  const width = table.headers.length
  const rows = table.rows.flatMap(({ row, cells }) => {
    const wrong = byRow.get(row)
    if (!wrong) return []
    const inColumns = Array.from({ length: width }, (_, index) => cells[index] ?? '')
    // Cells beyond the columns stay beyond them: brought back unmended, the row is noticed again.
    return [[...inColumns, inOneCell(wrong.map(words.problem)), inOneCell(wrong.map(words.advice)), ...cells.slice(width)]]
  })
  const header = [...table.headers, words.problemHeader, words.adviceHeader]
  return (
    BYTE_ORDER_MARK +
    writeCsv(
      [header, ...rows].map((cells) => cells.map(escaped)),
      table.separator,
    )
  )
}

const BYTE_ORDER_MARK = '\ufeff'

/** Each sentence once. */
const inOneCell = (sentences: readonly string[]): string => [...new Set(sentences)].join(' ')
