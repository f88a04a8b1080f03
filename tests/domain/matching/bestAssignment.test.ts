import { expect, test } from 'vitest'
import { solve } from 'yalps'
import { bestAssignment } from '#domain/matching/bestAssignment.ts'
import type { AssignmentTask } from '#domain/matching/bestAssignment.ts'
import { seededNumbers } from '#tests/domain/matching/seededNumbers.ts'

/** The greatest worth there is, by a solver of whole-number programs that knows nothing of our way. */
const optimum = ({ rows, capacities, worth }: AssignmentTask): number => {
  const variables: Record<string, Record<string, number>> = {}
  const constraints: Record<string, { max: number }> = {}
  for (let row = 0; row < rows; row += 1) {
    constraints[`r${String(row)}`] = { max: 1 }
    for (const [column, capacity] of capacities.entries()) {
      constraints[`c${String(column)}`] = { max: capacity }
      const value = worth(row, column)
      if (value !== undefined) variables[`${String(row)}-${String(column)}`] = { value, [`r${String(row)}`]: 1, [`c${String(column)}`]: 1 }
    }
  }
  return solve({ direction: 'maximize', objective: 'value', constraints, variables, integers: true }).result
}

const worthOf = ({ worth }: AssignmentTask, placed: readonly (number | undefined)[]): number =>
  placed.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : (worth(row, column) ?? Number.NaN)), 0)

test('1,000 random tasks come to the very worth that an independent solver finds, with nobody placed twice and nothing overfull', () => {
  const next = seededNumbers(6_101)
  for (let task = 0; task < 1_000; task += 1) {
    const rows = 1 + next(9)
    const capacities = Array.from({ length: 1 + next(5) }, () => next(4))
    const table = Array.from({ length: rows }, () => capacities.map(() => (next(4) === 0 ? undefined : 1 + next(1_000))))
    const asked: AssignmentTask = { rows, capacities, worth: (row, column) => table[row]?.[column] }
    const placed = bestAssignment(asked)
    expect(worthOf(asked, placed)).toBeCloseTo(optimum(asked), 6)
    for (const [column, capacity] of capacities.entries())
      expect(placed.filter((one) => one === column).length).toBeLessThanOrEqual(capacity)
  }
})

test('somebody makes room when that is better for all together', () => {
  const worth = (row: number, column: number): number | undefined =>
    [
      [900, 800],
      [850, undefined],
    ][row]?.[column]
  expect(bestAssignment({ rows: 2, capacities: [1, 1], worth })).toEqual([1, 0])
})

test('without places nobody is placed', () => {
  expect(bestAssignment({ rows: 2, capacities: [0], worth: () => 5 })).toEqual([undefined, undefined])
  expect(bestAssignment({ rows: 1, capacities: [], worth: () => 5 })).toEqual([undefined])
})
