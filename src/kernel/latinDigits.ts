/** The text with 0–9 for the digits of every script, so that a number may be typed on any keyboard. */
export const latinDigits = (text: string): string => text.replace(FOREIGN_DIGIT, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)))

const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu
const DIGIT = /\p{Nd}/u

/** Unicode keeps the ten digits of a script together, zero first, so that the run of digits before one tells its value. */
const valueOf = (code: number): number => {
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (code - zero) % 10
}
