const LETTERS = 26

/**
 * The number on the table of a laptop, for people who do not read our letters: 1 for laptop A, 2 for B. A laptop with two letters, let in
 * by another than the first, counts on behind those.
 */
export const tableNumber = (deviceLetter: string): number | undefined => {
  let number = 0
  for (const letter of deviceLetter) {
    const at = letter.charCodeAt(0) - A
    if (at < 0 || at >= LETTERS) return undefined
    number = number * LETTERS + at + 1
  }
  return number >= 1 && number <= MOST ? number : undefined
}

const A = 'A'.charCodeAt(0)
const MOST = 99
