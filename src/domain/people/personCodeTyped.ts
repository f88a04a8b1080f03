import { latinDigits } from '#kernel/latinDigits.ts'
import { PERSON_CODE_LETTERS } from '#domain/people/personCode.ts'

/**
 * The person code in what was typed or scanned, or undefined: with or without its dash, in small letters, with the sign that was misread
 * from a card (S for 5), with letters of another keyboard that look the same (a Cyrillic К), or somewhere in the text of a QR.
 */
export const personCodeTyped = (text: string): string | undefined => {
  const whole = codeLettersTyped(text)
  if (WHOLE.test(whole)) return `${whole.slice(0, 2)}-${whole.slice(2)}`
  const within = WITHIN.exec(asOnCard(text))
  return within ? `${within[1] ?? ''}-${within[2] ?? ''}` : undefined
}

/** A code, or its beginning, without its dash and with each look-alike as the letter that codes have. */
export const codeLettersTyped = (text: string): string => asOnCard(text).replace(SEPARATORS, '')

const asOnCard = (text: string): string =>
  Array.from(latinDigits(text).normalize('NFKC').toUpperCase(), (sign) => LOOK_ALIKE[sign] ?? sign).join('')

const DASHES = '‐‑‒–—−-'
const SEPARATORS = new RegExp(`[\\s_./${DASHES}]`, 'gu')
const WHOLE = new RegExp(`^[${PERSON_CODE_LETTERS}]{5}$`, 'u')
const WITHIN = new RegExp(`(?<![\\p{L}\\p{N}])([${PERSON_CODE_LETTERS}]{2})[${DASHES}]([${PERSON_CODE_LETTERS}]{3})(?![\\p{L}\\p{N}])`, 'u')

/** Of each pair that is misread one is in no code (see `personCode.ts`), so that there is one way back. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  S: '5',
  Z: '2',
  G: '6',
  // Cyrillic and Greek keyboards.
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Κ: 'K',
  Μ: 'M',
  Η: 'H',
  Ν: 'N',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
}
