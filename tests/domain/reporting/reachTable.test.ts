import { expect, test } from 'vitest'
import { reachTable } from '#domain/reporting/reachTable.ts'
import type { ReachRow } from '#domain/reporting/reachTable.ts'
import { isSmall } from '#domain/reporting/smallCell.ts'

type Counted = readonly [came: number, notYet: number]

const table = (counted: readonly Counted[]) =>
  reachTable(
    counted.map(([came, notYet], index): ReachRow<string> => ({ of: 'abcdefgh'.charAt(index), live: came + notYet, came, notYet })),
  )

test('groups that are large enough stand in the table, most not reached first', () => {
  expect(
    table([
      [20, 30],
      [0, 60],
      [12, 0],
    ]),
  ).toEqual({
    kind: 'shown',
    rows: [
      { of: 'b', live: 60, came: 0, notYet: 60 },
      { of: 'a', live: 50, came: 20, notYet: 30 },
      { of: 'c', live: 12, came: 12, notYet: 0 },
    ],
    together: undefined,
    total: { live: 122, came: 32, notYet: 90 },
  })
})

test('one small number takes its whole row out, and the smallest other row along, so that neither can be taken from the total', () => {
  expect(
    table([
      [3, 30],
      [8, 40],
      [20, 90],
    ]),
  ).toEqual({
    kind: 'shown',
    rows: [{ of: 'c', live: 110, came: 20, notYet: 90 }],
    together: { of: ['a', 'b'], live: 81, came: 11, notYet: 70 },
    total: { live: 191, came: 31, notYet: 160 },
  })
})

test('where too few people came altogether, or too few did not, nothing is shown', () => {
  expect(
    table([
      [3, 30],
      [1, 40],
    ]),
  ).toEqual({ kind: 'few' })
  expect(
    table([
      [30, 2],
      [40, 0],
    ]),
  ).toEqual({ kind: 'few' })
  expect(table([])).toEqual({ kind: 'notTyped' })
})

/** Each table of three groups in which up to so many came and did not, by what is published of it. */
const MOST = 7
const worlds = (): ReadonlyMap<string, readonly (readonly Counted[])[]> => {
  const counts = Array.from({ length: MOST + 1 }, (_, count) => count)
  const rows = counts.flatMap((came) => counts.map((notYet): Counted => [came, notYet]))
  const byPage = new Map<string, (readonly Counted[])[]>()
  for (const a of rows)
    for (const b of rows)
      for (const c of rows) {
        const page = JSON.stringify(table([a, b, c]))
        const same = byPage.get(page)
        if (same) same.push([a, b, c])
        else byPage.set(page, [[a, b, c]])
      }
  return byPage
}

test('whoever has the page and knows how it is made can not tell one small number: always another count would give the same page', () => {
  const told: string[] = []
  let attacked = 0
  for (const [page, same] of worlds()) {
    // Larger sums also come from counts beyond these worlds, so that fewer explanations would be found than there are.
    const { together } = JSON.parse(page) as { readonly together?: { readonly came: number; readonly notYet: number } }
    if (together !== undefined && (together.came > MOST || together.notYet > MOST)) continue
    for (const [row] of same[0]?.entries() ?? []) {
      for (const side of [0, 1, 2] as const) {
        const values = new Set(same.map((world) => valueOf(world[row], side)))
        if (![...values].some(isSmall)) continue
        attacked += 1
        if (values.size === 1) told.push(page)
      }
    }
  }
  expect(told).toEqual([])
  expect(attacked).toBeGreaterThan(2000)
})

const valueOf = (row: Counted = [0, 0], side: 0 | 1 | 2): number => (side === 2 ? row[0] + row[1] : row[side])
