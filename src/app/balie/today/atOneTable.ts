import type { TicketRow } from '#queries/ticketRows.ts'

export type OneTable = readonly [TicketRow, ...TicketRow[]]

/** Rows in their order, with those who sit together brought together at the place of the first of them. */
export const atOneTable = (rows: readonly TicketRow[]): readonly OneTable[] =>
  rows.flatMap((row, at): OneTable[] => {
    if (row.together === undefined) return [[row]]
    const first = rows.findIndex(({ together }) => together === row.together)
    return first === at ? [[row, ...rows.filter((other, index) => index > at && other.together === row.together)]] : []
  })
