import type { Separator } from '#domain/offer/import/csvRecords.ts'

/**
 * A CSV text that this program and every spreadsheet read back alike. Any cell that holds a character with a meaning in some dialect is
 * quoted, so that the separator can be found again without doubt.
 */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((cells) => (cells.length === 1 && cells[0] === '' ? '""' : cells.map(written).join(separator)) + '\r\n').join('')

const written = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Separators, quotes, line ends, outer spaces, a byte order mark, and the line with which Excel is told the separator. */
const NEEDS_QUOTES = /[;,\t"\r\n\ufeff]|^\s|\s$|^sep=/i
