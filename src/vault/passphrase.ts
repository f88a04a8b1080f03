import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** Words in a volunteer's passphrase: 51 bits with a list of 7,776. */
export const PASSPHRASE_WORDS = 4

/** A shorter list would make four words too easy to guess: 7,000 give 51 bits. */
const WORDS_LEAST = 7000

export interface ListDamaged {
  readonly kind: 'wordListDamaged'
}

/**
 * Reads the list that words are drawn from: a word a line, lines with # in front are remarks. The list comes as a file of the
 * app beside the worker, so it is not trusted: too few words, doubles or other letters are refused.
 */
export const readPassphraseList = (text: string): Result<readonly string[], ListDamaged> => {
  const words = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const whole = words.length >= WORDS_LEAST && new Set(words).size === words.length && words.every((word) => /^[a-z]{4,8}$/.test(word))
  return whole ? ok(words) : err({ kind: 'wordListDamaged' })
}

/** A passphrase of so many words, each as likely as any other. `randomBytes` gives as many random bytes as it is asked for. */
export const generatePassphrase = (count: number, list: readonly string[], randomBytes: (length: number) => Uint8Array): string =>
  Array.from({ length: count }, () => list[drawBelow(list.length, randomBytes)]).join(' ')

/** Draws again instead of folding over: a remainder would make the first words of the list likelier. */
const drawBelow = (bound: number, randomBytes: (length: number) => Uint8Array): number => {
  const limit = 0x1_0000 - (0x1_0000 % bound)
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2)
    const drawn = high * 256 + low
    if (drawn < limit) return drawn % bound
  }
}
