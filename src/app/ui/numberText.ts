import { latinDigits } from '#kernel/latinDigits.ts'

/** Reads a whole number in any digit set; undefined when it is none. */
export const readNumberText = (text: string): number | undefined => {
  const plain = latinDigits(text).trim()
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
}
