import { createSHA256 } from 'hash-wasm'
import type { RecordId } from '#kernel/RecordId.ts'

/** The dice of this laptop: random ids, codes, and ids that follow from what they stand for. */
export interface CounterDice {
  readonly randomId: () => RecordId
  readonly randomHex: (bytes: number) => string
  /** SHA-256 of the parts, cut to 128 bits: the same fact gets the same id on every laptop. */
  readonly deriveId: (parts: readonly string[]) => RecordId
  readonly personCode: () => string
}

/** No 0/O, 1/I/L, 5/S, 8/B, U/V, 2/Z: what looks or sounds alike would be misread from a paper card. */
const CODE_LETTERS = 'ACDEFHJKMNPQRTWXY34679'

export const createCounterDice = async (): Promise<CounterDice> => {
  const sha256 = await createSHA256()
  const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
  const letters = (count: number): string => {
    let word = ''
    while (word.length < count) {
      for (const byte of random(count)) {
        // Bytes past the last full round of letters are thrown away, otherwise the first letters would come more often.
        if (byte < 256 - (256 % CODE_LETTERS.length) && word.length < count) word += CODE_LETTERS.charAt(byte % CODE_LETTERS.length)
      }
    }
    return word
  }
  return {
    randomId: () => base64url(random(16)),
    randomHex: (bytes) => Array.from(random(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    deriveId: (parts) => base64url(sha256.init().update(JSON.stringify(parts)).digest('binary').slice(0, 16)),
    personCode: () => `${letters(2)}-${letters(3)}`,
  }
}

const base64url = (bytes: Uint8Array): RecordId =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '') as RecordId
