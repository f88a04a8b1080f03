/**
 * A count of people in a figure. Fewer than this many could be recognised by whoever knows the place, so that number is never shown.
 * Source: DOMAIN §5, a cell under 5 is never shown. Nobody at all points at nobody, and is said.
 */
export const SMALLEST_SHOWN = 5

/** `few`: at least one, and too few to say how many. */
export type Cell = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'few' }

export const cellOf = (count: number): Cell => (isSmall(count) ? { kind: 'few' } : { kind: 'count', count })

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN
