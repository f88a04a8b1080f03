import { latinDigits } from '#kernel/latinDigits.ts'
import { refusedText } from '#domain/people/refusedText.ts'

/**
 * A telephone number as text; undefined when it is none. Spreadsheets take numbers for amounts and drop the 0 or + in front: nine digits
 * are a Dutch number without its 0, and 31 with nine more one without its + (Dutch numbers have ten digits with the 0, ACM nummerplan).
 * Nine digits that are no mobile number and could be a BSN are not mended. Of 3,16E+10 the digits are gone.
 */
export const readPhone = (text: string): string | undefined => {
  const digits = latinDigits(text).replace(/(?<=\d)[ .-](?=\d)/g, '')
  if (/^[1-9]\d{8}$/.test(digits)) return digits.startsWith('6') || refusedText(digits) === undefined ? `0${digits}` : undefined
  if (/^31[1-9]\d{8}$/.test(digits)) return `+${digits}`
  return /\d.*\d.*\d/.test(digits) && !/\de\+?\d/i.test(digits) ? text : undefined
}
