/** The letter a spreadsheet gives a column: 0 is A, 26 is AA. */
export const columnLetter = (column: number): string => {
  const rest = String.fromCharCode(A + (column % LETTERS))
  return column < LETTERS ? rest : columnLetter(Math.floor(column / LETTERS) - 1) + rest
}

const A = 65
const LETTERS = 26
