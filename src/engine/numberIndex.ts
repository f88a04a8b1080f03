import type { RecordId } from '#kernel/RecordId.ts'
import { latinDigits } from '#kernel/latinDigits.ts'
import { codeLettersTyped, personCodeTyped } from '#domain/people/personCodeTyped.ts'

/** People by what is on their paper card or by their phone, whole or as far as it was typed. */
export interface NumberIndex {
  readonly find: (text: string) => readonly RecordId[]
}

export interface NumberedPerson {
  readonly id: RecordId
  readonly code: string
  readonly phone: string
}

export const createNumberIndex = (people: readonly NumberedPerson[]): NumberIndex => {
  const rows = people.map(({ id, code, phone }) => ({ id, code, letters: codeLettersTyped(code), phone: nationalDigits(phone) }))
  return {
    find: (text) => {
      const code = personCodeTyped(text)
      const byCode = code === undefined ? [] : rows.filter((row) => row.code === code)
      if (byCode.length > 0) return byCode.map(({ id }) => id)
      const letters = codeLettersTyped(text)
      const digits = isPhoneTyped(text) ? nationalDigits(text) : ''
      return rows
        .filter(
          (row) =>
            (HAS_DIGIT.test(text) && isPartOf(row.letters, letters)) || (digits.length >= LEAST_OF_PHONE && row.phone.includes(digits)),
        )
        .map(({ id }) => id)
    },
  }
}

/** The part before the dash, or three of its letters, are enough to look for. */
const isPartOf = (code: string, typed: string): boolean =>
  typed.length === 2 ? code.startsWith(typed) : typed.length > 2 && code.includes(typed)

const LEAST_OF_PHONE = 3
const HAS_DIGIT = /\p{Nd}/u

const isPhoneTyped = (text: string): boolean => /^[\p{Nd}\s+().-]+$/u.test(text)

/** A number as it is dialled within a country: 06…, +31 6… and 0031 6… are one. */
const nationalDigits = (text: string): string =>
  latinDigits(text)
    .replace(/[^0-9+]/gu, '')
    .replace(/^(?:\+31|0031|0)/u, '')
    .replace(/\+/gu, '')
