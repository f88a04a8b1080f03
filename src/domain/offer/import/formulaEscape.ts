/**
 * A spreadsheet runs a cell that starts with one of these as a formula, also when it came from a CSV file. An apostrophe in front makes it
 * text. Source: OWASP, CSV Injection (with the full-width forms that East Asian Excel takes for them).
 */
export const escaped = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell)

/** What was escaped, as it was: "+31 6 …" is a telephone number again. */
export const unescaped = (cell: string): string => (cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell)

const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/
