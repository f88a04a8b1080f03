import { DUTCH_WORDS } from '#vault/generated/dutchWords.ts'

/** Words in a volunteer's passphrase: 51 bits with this list. */
export const PASSPHRASE_WORDS = 4

/** A passphrase of so many words, each as likely as any other. `randomBytes` gives as many random bytes as it is asked for. */
export const generatePassphrase = (words: number, randomBytes: (length: number) => Uint8Array): string =>
  Array.from({ length: words }, () => DUTCH_WORDS[drawBelow(DUTCH_WORDS.length, randomBytes)]).join(' ')

/** Draws again instead of folding over: a remainder would make the first words of the list likelier. */
const drawBelow = (bound: number, randomBytes: (length: number) => Uint8Array): number => {
  const limit = 0x1_0000 - (0x1_0000 % bound)
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2)
    const drawn = high * 256 + low
    if (drawn < limit) return drawn % bound
  }
}
