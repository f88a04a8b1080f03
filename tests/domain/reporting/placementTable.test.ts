import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLACEMENT_STAGES } from '#domain/reporting/placementStage.ts'
import { placementTable } from '#domain/reporting/placementTable.ts'
import type { Placement } from '#domain/reporting/placementTable.ts'
import { isSmall } from '#domain/reporting/smallCell.ts'

/** So many people in each stage, each with a job of their own. */
const inStages = (counts: readonly number[]): readonly Placement[] =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, index): Placement => {
      const name = `${String(at)} ${String(index)}`
      return { person: name, job: name, stage: PLACEMENT_STAGES[at] ?? 'stopped' }
    }),
  )

test('a small stage goes together with others, always the same ones, so that it can not be taken from the total', () => {
  expect(placementTable(inStages([38, 3, 97, 21]))).toEqual({
    kind: 'shown',
    rows: [
      { of: ['started'], placements: 38, people: 38 },
      { of: ['waitsForPermit', 'inProgress'], placements: 100, people: 100 },
      { of: ['stopped'], placements: 21, people: 21 },
    ],
    total: { placements: 159, people: 159 },
  })
  const rowsOf = (counts: readonly number[]) => {
    const table = placementTable(inStages(counts))
    return table.kind === 'shown' ? table.rows.map(({ placements }) => placements) : table.kind
  }
  expect(rowsOf([38, 14, 97, 2])).toEqual([38, 113])
  expect(rowsOf([3, 14, 97, 21])).toEqual([135])
  expect(rowsOf([38, 0, 97, 0])).toEqual([38, 0, 97, 0])
  expect(placementTable(inStages([2, 2, 0, 0]))).toEqual({ kind: 'few' })
  expect(placementTable([])).toEqual({ kind: 'nobody' })
})

test('many jobs of few people are too few people', () => {
  const jobs = Array.from({ length: 12 }, (_, index): Placement => ({
    person: `p${String(index % 3)}`,
    job: `j${String(index)}`,
    stage: 'started',
  }))
  expect(placementTable(jobs)).toEqual({ kind: 'few' })
})

test('how many people it are is left out where it would tell how few had two jobs, or stand in two rows', () => {
  const [one] = inStages([8])
  if (one === undefined) throw new Error('nobody')
  const twice = placementTable([...inStages([8, 0, 8]), { ...one, job: 'another' }])
  expect(twice).toMatchObject({
    rows: [{ placements: 9, people: undefined }, {}, { placements: 8, people: 8 }, {}],
    total: { people: undefined },
  })
  const inTwoRows = placementTable([...inStages([8, 0, 8]), { ...one, job: 'another', stage: 'inProgress' }])
  expect(inTwoRows).toMatchObject({ rows: [{ people: 8 }, {}, { people: 9 }, {}], total: { placements: 17, people: undefined } })
})

test('whatever was entered, the rows add up to the total, and no row tells of fewer than five people', () => {
  const placement = fc.record({
    person: fc.nat(30).map(String),
    job: fc.nat(40).map(String),
    stage: fc.constantFrom(...PLACEMENT_STAGES),
  })
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 60 }), (all) => {
      const table = placementTable(all)
      if (table.kind !== 'shown') return
      expect(table.rows.reduce((sum, { placements }) => sum + placements, 0)).toBe(all.length)
      for (const { people, placements } of table.rows) expect(isSmall(people ?? placements)).toBe(false)
    }),
  )
})

const MOST = 8

test('whoever has the page and knows how it is made can not tell one small number: always another count would give the same page', () => {
  const numbers = Array.from({ length: MOST + 1 }, (_, count) => count)
  const byPage = new Map<string, number[][]>()
  for (const a of numbers)
    for (const b of numbers)
      for (const c of numbers)
        for (const d of numbers) {
          const page = JSON.stringify(placementTable(inStages([a, b, c, d])))
          byPage.set(page, [...(byPage.get(page) ?? []), [a, b, c, d]])
        }
  const told: string[] = []
  let attacked = 0
  for (const [page, worlds] of byPage) {
    // Larger sums also come from counts beyond these worlds, so that fewer explanations would be found than there are.
    const { rows = [] } = JSON.parse(page) as { readonly rows?: readonly { readonly of: readonly string[]; readonly placements: number }[] }
    if (rows.some(({ of, placements }) => of.length > 1 && placements > MOST)) continue
    for (const at of PLACEMENT_STAGES.keys()) {
      const values = new Set(worlds.map((world) => world[at] ?? 0))
      if (![...values].some(isSmall)) continue
      attacked += 1
      if (values.size === 1) told.push(page)
    }
  }
  expect(told).toEqual([])
  expect(attacked).toBeGreaterThan(100)
})
