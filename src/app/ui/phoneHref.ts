import { latinDigits } from '#kernel/latinDigits.ts'

/** What a telephone dials for a number as it was typed, in whatever digits. In "+31 (0)6" the zero is for callers within the country. */
export const phoneHref = (phone: string): string => {
  const typed = latinDigits(phone).trim()
  return `tel:${(typed.startsWith('+') ? typed.replace(/\(0\)/u, '') : typed).replace(/[^\d+]/gu, '')}`
}
