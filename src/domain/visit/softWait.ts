/** A wait as one says it to somebody: nobody is helped by a number that grows each minute. */
export type SoftWait = { readonly kind: 'justCame' } | { readonly kind: 'about'; readonly minutes: number } | { readonly kind: 'long' }

const STEP = 5
const LONG = 60

/** Rounded to five minutes; under five somebody just came, and from an hour on it is just long. */
export const softWait = (minutes: number): SoftWait => {
  if (minutes < STEP) return { kind: 'justCame' }
  const rounded = Math.round(minutes / STEP) * STEP
  return rounded >= LONG ? { kind: 'long' } : { kind: 'about', minutes: rounded }
}
