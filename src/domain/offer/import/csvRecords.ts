export const SEPARATORS = [';', ',', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

export interface CsvRecord {
  readonly cells: readonly string[]
  /** A quotation mark opened here and did not close as it should: the cells may not be what the writer meant. */
  readonly brokenQuotes: boolean
}

/**
 * The records of a CSV text (RFC 4180), with line ends of any kind. As lenient as Excel: a quotation mark inside a bare cell is itself,
 * and text behind a closing one is added to the cell. Empty lines are records too, so that record n is row n in a spreadsheet. One at a time: a
 * file of nothing but line ends would otherwise be millions of them at once. Why by hand: docs/decisions/007-csv-read-by-hand.md
 */
export function* csvRecords(text: string, separator: Separator): Generator<CsvRecord> {
  let cells: string[] = []
  let brokenQuotes = false
  let at = 0
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, separator) : bareCell(text, at, separator)
    cells.push(cell.value)
    brokenQuotes ||= cell.broken
    at = cell.end
    if (text.charAt(at) === separator) {
      at += 1
      if (at < text.length) continue
      cells.push('')
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1
    }
    yield { cells, brokenQuotes }
    cells = []
    brokenQuotes = false
  }
}

interface ScannedCell {
  readonly value: string
  /** Where the separator or line end behind the cell stands, or the end of the text. */
  readonly end: number
  readonly broken: boolean
}

const bareCell = (text: string, start: number, separator: Separator): ScannedCell => {
  let end = start
  while (end < text.length && !endsCell(text.charAt(end), separator)) end += 1
  return { value: text.slice(start, end), end, broken: false }
}

/** A quotation mark that closes nowhere, or in the middle of another line's text, was meant as a letter: the line is read without it. */
const quotedCell = (text: string, start: number, separator: Separator): ScannedCell => {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { ...bareCell(text, start, separator), broken: true }
    value += text.slice(at, quote)
    if (text.charAt(quote + 1) !== '"') {
      const rest = bareCell(text, quote + 1, separator)
      if (rest.value.trim() !== '' && LINE_END.test(value)) return { ...bareCell(text, start, separator), broken: true }
      return { value: value + rest.value, end: rest.end, broken: false }
    }
    value += '"'
    at = quote + 2
  }
}

const LINE_END = /[\r\n]/

const endsCell = (letter: string, separator: Separator): boolean => letter === separator || letter === '\n' || letter === '\r'
