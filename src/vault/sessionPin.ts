import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { PIN_COST, SALT_BYTES, stretch } from '#vault/argon2.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveSealingKey } from '#vault/derivedKey.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { randomBytes } from '#vault/plainBytes.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'

/**
 * Why a PIN is not taken: not 4 to 6 digits; one digit over and over (1111); digits in a row (1234, 9876, 7890); a part repeated
 * (1212, 123123); a line on the keypad (2580).
 */
export type PinProblem =
  | { readonly kind: 'pinNotDigits' }
  | { readonly kind: 'pinLength' }
  | { readonly kind: 'pinSameDigit' }
  | { readonly kind: 'pinInARow' }
  | { readonly kind: 'pinRepeated' }
  | { readonly kind: 'pinOnALine' }

const SHORTEST = 4
const LONGEST = 6
const KEYPAD_LINES = ['2580', '0852']

/** The digits of a typed PIN in whichever digits they were typed (٠-٩, ۰-۹ and all others), without spaces. */
export const pinDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)

/** A PIN to be chosen: its digits, or the reason why it is too easy. */
export const choosePin = (typed: string): Result<string, PinProblem> => {
  const pin = pinDigits(typed)
  if (!/^\d+$/.test(pin)) return err({ kind: 'pinNotDigits' })
  if (pin.length < SHORTEST || pin.length > LONGEST) return err({ kind: 'pinLength' })
  const steps = Array.from(pin.slice(1), (digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10)
  if (steps.every((step) => step === 0)) return err({ kind: 'pinSameDigit' })
  if (steps.every((step) => step === 1) || steps.every((step) => step === 9)) return err({ kind: 'pinInARow' })
  if (/^(\d+)\1+$/.test(pin)) return err({ kind: 'pinRepeated' })
  if (KEYPAD_LINES.includes(pin)) return err({ kind: 'pinOnALine' })
  return ok(pin)
}

/** Bytes under a PIN, for memory only: on disk six digits would be guessed in minutes. */
export interface PinWrapped {
  readonly salt: PlainBytes
  readonly sealed: Uint8Array
}

export const wrapUnderPin = async (bytes: Uint8Array, pin: string): Promise<PinWrapped> => {
  const salt = randomBytes(SALT_BYTES)
  return { salt, sealed: await sealBytes(await pinKey(pin, salt), bytes, salt) }
}

/** The bytes, or undefined if it is not that PIN. */
export const openUnderPin = async ({ salt, sealed }: PinWrapped, pin: string): Promise<Uint8Array | undefined> => {
  const opened = await openBytes(await pinKey(pin, salt), sealed, salt)
  return opened.ok ? opened.value : undefined
}

const pinKey = async (pin: string, salt: PlainBytes): Promise<CryptoKey> => {
  const typed = new TextEncoder().encode(pin)
  const stretched = await stretch(typed, salt, PIN_COST)
  const key = await deriveSealingKey(stretched, boundText('meedoenbalie pin 1'))
  typed.fill(0)
  stretched.fill(0)
  return key
}

/** Unicode lays the ten digits of each script in a row, so the zero is found by going back until there is no digit; at most nine steps. */
const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  for (let value = 0; value < 10; value++) if (ZEROS.has(code - value)) return String(value)
  return digit
}

/** Where the digits of the scripts in use at a counter begin: ASCII, Arabic-Indic, Persian, N'Ko, Devanagari, Bengali, Burmese, Khmer. */
const ZEROS = new Set([0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0x1040, 0x17e0])
