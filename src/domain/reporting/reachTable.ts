import { isSmall, SMALLEST_SHOWN } from '#domain/reporting/smallCell.ts'

/** How many live here, how many of them came to the counter at least once, and how many did not. */
export interface Reached {
  readonly live: number
  readonly came: number
  readonly notYet: number
}

export interface ReachRow<K extends string> extends Reached {
  readonly of: K
}

export type ReachTable<K extends string> =
  | { readonly kind: 'notTyped' }
  /** Too few people altogether to say anything. */
  | { readonly kind: 'few' }
  | {
      readonly kind: 'shown'
      /** Most not reached first. */
      readonly rows: readonly ReachRow<K>[]
      /** Groups in which a number is too small to show, together with as many more as keep each of them from being worked out. */
      readonly together: (Reached & { readonly of: readonly K[] }) | undefined
      readonly total: Reached
    }

/**
 * A table in which no small number is shown, nor can be worked out: a row is shown whole or not at all, and rows that are not shown are
 * added up until they are at least two, and both who came and who did not are enough; where that can not be, all rows are. Whoever knows
 * this rule and all that is shown can not tell any of them. docs/figures.md says why.
 */
export const reachTable = <K extends string>(counted: readonly ReachRow<K>[]): ReachTable<K> => {
  if (counted.length === 0) return { kind: 'notTyped' }
  const total = sum(counted)
  if (isSmall(total.came) || isSmall(total.notYet)) return { kind: 'few' }
  const closed = counted.filter(({ came, notYet }) => isSmall(came) || isSmall(notYet))
  const open = counted.filter((row) => !closed.includes(row)).toSorted((a, b) => a.live - b.live)
  const spare = open.filter(({ live }) => live > 0)
  if (closed.length > 0) {
    while (spare.length > 0 && !isHidden(closed)) closed.push(...spare.splice(0, 1))
  }
  return {
    kind: 'shown',
    rows: open.filter((row) => !closed.includes(row)).toSorted((a, b) => b.notYet - a.notYet),
    together: closed.length === 0 ? undefined : { of: counted.filter((row) => closed.includes(row)).map((row) => row.of), ...sum(closed) },
    total,
  }
}

const isHidden = (closed: readonly Reached[]): boolean => {
  const { came, notYet } = sum(closed)
  return closed.length > 1 && came >= SMALLEST_SHOWN && notYet >= SMALLEST_SHOWN
}

const sum = (rows: readonly Reached[]): Reached => ({
  live: rows.reduce((all, { live }) => all + live, 0),
  came: rows.reduce((all, { came }) => all + came, 0),
  notYet: rows.reduce((all, { notYet }) => all + notYet, 0),
})
