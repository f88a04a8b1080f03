import type { CldrData } from '#i18n/CldrData.ts'

/** A number with the language's own signs between its groups of three and before its fraction; always in Latin digits. */
export const formatNumber = ({ group, decimal }: CldrData['number'], value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group)
  return (value < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : decimal + fraction)
}

const MINUS = '\u2212'
