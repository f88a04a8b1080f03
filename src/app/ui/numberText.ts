import { westernDigits } from '#app/ui/westernDigits.ts'

/** Reads a whole number in any digit set; undefined when it is none. */
export const readNumberText = (text: string): number | undefined => {
  const plain = westernDigits(text).trim()
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
}
