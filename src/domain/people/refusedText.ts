import { latinDigits } from '#kernel/latinDigits.ts'
import { holdsIban } from '#domain/people/iban.ts'
import { isPhoneNumber, withoutPhoneNumbers } from '#domain/people/phoneNumbers.ts'

/** What is never kept, wherever it was typed: numbers by which a leaked list could be joined with a government's or a bank's. */
export type RefusedText = 'bsn' | 'vNumber' | 'iban' | 'passportLine'

/** What a text holds that is never kept; undefined when it may be kept. */
export const refusedText = (text: string): RefusedText | undefined => {
  const plain = plainText(text)
  if (holdsPassportLine(plain)) return 'passportLine'
  if (holdsIban(plain)) return 'iban'
  if (LABELLED_BSN.test(plain)) return 'bsn'
  if (LABELLED_V_NUMBER.test(plain) || OLD_IMMIGRATION_NUMBER.test(plain)) return 'vNumber'
  const numbers = withoutPhoneNumbers(plain)
  if (holdsBsn(numbers)) return 'bsn'
  return holdsVNumber(numbers) ? 'vNumber' : undefined
}

/** The same for a telephone field: what starts with + or 0 is a telephone number there, even where it passes the 11-test. */
export const refusedInPhone = (text: string): RefusedText | undefined => (isPhoneNumber(plainText(text)) ? undefined : refusedText(text))

/** Latin digits, plain spaces and dashes, nothing invisible between digits. */
const plainText = (text: string): string =>
  latinDigits(text.normalize('NFKC')).replace(INVISIBLE, '').replace(BLANKS, ' ').replace(DASHES, '-').trim()

const INVISIBLE = /\p{Cf}/gu
const BLANKS = /[\p{Zs}\t]/gu
const DASHES = /[\p{Pd}\u2212]/gu

/**
 * The machine-readable zone of a passport, identity card or permit (ICAO 9303): its first line `P<…`, the double `<<` between names, a
 * filling of `<<<<`, or the second line: number, country, day of birth, sex, expiry.
 */
const holdsPassportLine = (text: string): boolean => {
  const tight = text.replaceAll(' ', '')
  return MRZ_MARKS.some((mark) => mark.test(tight)) || (tight.match(/[A-Z0-9]<</giu)?.length ?? 0) >= 2
}

const MRZ_MARKS = [/(?<![A-Z])P<[A-Z<]{3}/iu, /[A-Z]{2}<<[A-Z]{2}/u, /[A-Z0-9]<{4,}/iu, /[A-Z0-9<]{9}\d[A-Z]{3}\d{7}[FMX<]\d{7}/iu]

/** Said to be one: then it is one, also with a slip of the pen, and also the eight digits of old ones. */
const LABELLED_BSN =
  /(?<!\p{L})(?:bsn|sofi|burger ?service ?(?:nr|nummer|number))[- ]?(?:nr|nummer|number)?[ .:#=-]*\d(?:[ .-]?\d){7,8}(?!\d)/iu
const LABELLED_V_NUMBER =
  /(?<!\p{L})(?:(?:v|ind|crv|vreemdelingen)[-. ]?(?:nr|no|nummer|number)[ .:#=-]*\d(?:[ .-]?\d){9}(?!\d)|v-?\d{10}(?!\d))/iu

/** The older number of the immigration service, as in `0512.23.4567`: nobody writes a telephone number with these two dots. */
const OLD_IMMIGRATION_NUMBER = /(?<![\d.])\d{4}\.\d{2}\.\d{4}(?!\d|\.\d)/u

/** Groups of digits with at most three spaces, dots or dashes between, such as `1234.56.782` or `123 - 456 - 782`. */
const GROUPS = /\d+(?:[ .-]{1,3}\d+)*/gu
const BSN_DIGITS = 9
const MOST_GROUPS = 4

/** A single digit with others around it is more often a time, a date or a floor: it counts only where all nine stand apart. */
const holdsBsn = (text: string): boolean =>
  Array.from(text.matchAll(GROUPS)).some(([run]) => {
    const groups = run.match(/\d+/gu) ?? []
    if (groups.length === BSN_DIGITS && groups.every((group) => group.length === 1)) return passesElevenTest(groups.join(''))
    return groups.some((_, from) => {
      let digits = ''
      for (const group of groups.slice(from, from + MOST_GROUPS)) {
        if (group.length === 1) return false
        digits += group
        if (digits.length >= BSN_DIGITS) return passesElevenTest(digits)
      }
      return false
    })
  })

/** Nine digits weighted 9, 8 … 2 and -1 add up to a multiple of 11. Source: Logisch ontwerp BSN, RvIG. */
const passesElevenTest = (digits: string): boolean => {
  if (digits.length !== BSN_DIGITS || /^0+$/u.test(digits)) return false
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/**
 * Ten digits in one piece that start with no 0, or in groups of three to five with the same separator throughout. Other groupings are
 * dates with times.
 */
const holdsVNumber = (text: string): boolean =>
  /(?<!\d)[1-9]\d{9}(?!\d)/u.test(text) ||
  /(?<!\d|\d[ .-])[1-9](?:\d{2}([ .-])\d{3}\1\d{4}|\d{3}([ .-])\d{3}\2\d{3}|\d{4}([ .-])\d{5})(?!\d|[ .-]\d)/u.test(text)
