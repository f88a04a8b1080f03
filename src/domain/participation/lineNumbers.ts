import { latinDigits } from '#kernel/latinDigits.ts'

/** The numbers in what somebody copies from paper (`1 3 5-8`), in order and once each; undefined when one is no line of the list. */
export const readLineNumbers = (text: string, last: number): readonly number[] | undefined => {
  const parts = latinDigits(text)
    .replaceAll(/\s*[-–]\s*/gu, '-')
    .split(/[\s,;،]+/u)
    .filter((part) => part !== '')
  const numbers = new Set<number>()
  for (const part of parts) {
    const found = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part)
    const from = Number(found?.[1])
    const until = Number(found?.[2] ?? found?.[1])
    if (!found || from < 1 || until < from || until > last) return undefined
    for (let number = from; number <= until; number += 1) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

/** Letters that are not misread from paper. */
const LETTERS = 'ACDEFHJKMNPRTXY'

/**
 * Two letters that say which people stand on a list in which order. A list that was printed before somebody joined has other ones, so that
 * its numbers are not taken for those of the list of now.
 */
export const listMark = (personCodes: readonly string[]): string => {
  // FNV-1a: short, and one person more or less changes it.
  let hash = 0x811c9dc5
  for (const sign of personCodes.join('|')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return LETTERS.charAt(hash % LETTERS.length) + LETTERS.charAt(Math.floor(hash / LETTERS.length) % LETTERS.length)
}
