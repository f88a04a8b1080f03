import { createSHA256 } from 'hash-wasm'
import { personCode } from '#domain/people/personCode.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** The dice of this laptop: random ids, codes, and ids that follow from what they stand for. */
export interface CounterDice {
  readonly randomId: () => RecordId
  readonly randomHex: (bytes: number) => string
  /** SHA-256 of the parts, cut to 128 bits: the same fact gets the same id on every laptop. */
  readonly deriveId: (parts: readonly string[]) => RecordId
  readonly personCode: () => string
}

export const createCounterDice = async (): Promise<CounterDice> => {
  const sha256 = await createSHA256()
  const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
  /** A whole number from 0 up to but not `below`, each as likely: bytes past the last full round are thrown away. */
  const draw = (below: number): number => {
    for (;;) {
      const [byte = 0] = random(1)
      if (byte < 256 - (256 % below)) return byte % below
    }
  }
  return {
    randomId: () => base64url(random(16)),
    randomHex: (bytes) => Array.from(random(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    deriveId: (parts) => base64url(sha256.init().update(JSON.stringify(parts)).digest('binary').slice(0, 16)),
    personCode: () => personCode(draw),
  }
}

const base64url = (bytes: Uint8Array): RecordId =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '') as RecordId
