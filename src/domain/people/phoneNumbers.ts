/**
 * Whether this whole text is a telephone number: it starts with + or 0 and has 8 to 15 digits (ITU-T E.164 ends at 15). The text has Latin
 * digits. Any number of ten digits could be a V-number too; the 0 or + is what tells them apart.
 */
export const isPhoneNumber = (text: string): boolean => {
  if (!WHOLE.test(text)) return false
  const digits = text.replace(/\D/gu, '').length
  return digits >= 8 && digits <= 15
}

/** The text with a mark in place of each telephone number, so that other numbers can be looked for in what is left. */
export const withoutPhoneNumbers = (text: string): string =>
  text.replace(INTERNATIONAL, MARK).replace(DUTCH, MARK).replace(DUTCH_WITHOUT_PLUS, MARK)

const WHOLE = /^\(?[+0][\d ().\-/]*$/u

const MARK = '☎'

/** `+31 6 …`, `0031 (0)6 …`, `+963 944 …`: up to fifteen digits with single separators or brackets. */
const INTERNATIONAL = /(?:\+ ?|(?<![\d])00)[1-9](?:[ .\-/()]{0,2}\d){7,14}(?!\d)/gu

/** Ten digits that start with one 0: `06-12345678`, `(010) 123 45 67`. The 0 and the digit behind it stand together. */
const DUTCH = /(?<!\d)\(?0[1-9](?:[ .\-/()]{0,3}\d){8}(?!\d)/gu

/** `31612345678` and `31 6 12345678`: a Dutch mobile number whose plus was forgotten. */
const DUTCH_WITHOUT_PLUS = /(?<!\d)31 ?-?6(?:[ .-]?\d){8}(?!\d)/gu
