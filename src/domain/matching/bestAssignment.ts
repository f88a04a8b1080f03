/** Somebody's place: the index of a column, or undefined for nowhere. */
export type Assignment = readonly (number | undefined)[]

export interface AssignmentTask {
  readonly rows: number
  /** How many rows each column can take. */
  readonly capacities: readonly number[]
  /** What it is worth to put this row into this column, a whole number above 0; undefined: never. */
  readonly worth: (row: number, column: number) => number | undefined
}

/**
 * Puts each row into at most one column, no column over its capacity, so that the worth together is the greatest there is. Rows are taken
 * in one by one, each along the cheapest chain of moves of those already placed (successive shortest paths), which keeps the whole
 * optimal at every step. Whole numbers, so that no rounding decides between people. About rows × columns × (rows + columns²) steps.
 */
export const bestAssignment = ({ rows, capacities, worth }: AssignmentTask): Assignment => {
  const columns = capacities.length
  const placed: (number | undefined)[] = Array.from({ length: rows }, () => undefined)
  const members: Set<number>[] = capacities.map(() => new Set())

  for (let row = 0; row < rows; row += 1) {
    const chain = cheapestChain(row)
    for (const { mover, to } of chain) move(mover, to)
  }
  return placed

  function move(mover: number, to: number | undefined): void {
    const from = placed[mover]
    if (from !== undefined) members[from]?.delete(mover)
    placed[mover] = to
    if (to !== undefined) members[to]?.add(mover)
  }

  /** The moves that take this row in at the least loss, from the last one to the first; empty when it is best left out. */
  function cheapestChain(row: number): readonly { readonly mover: number; readonly to: number | undefined }[] {
    const reached: (Reached | undefined)[] = capacities.map((_, column) => {
      const gain = worth(row, column)
      return gain === undefined || capacities[column] === 0 ? undefined : { loss: -gain, mover: row, from: undefined }
    })
    const steps = cheapestSwaps()
    // As often as there are columns: a cheapest chain passes each at most once.
    for (let round = 0, changed = true; changed && round < columns; round += 1) {
      changed = false
      for (let from = 0; from < columns; from += 1) {
        const here = reached[from]
        if (here === undefined) continue
        for (let to = 0; to < columns; to += 1) {
          const step = steps[from]?.[to]
          if (step === undefined) continue
          const loss = here.loss + step.loss
          const known = reached[to]
          if (known === undefined || loss < known.loss) {
            reached[to] = { loss, mover: step.mover, from }
            changed = true
          }
        }
      }
    }
    return chainOf(bestEnd(reached), reached)
  }

  /** Where the chain ends: a column with room, or one where somebody gives up their place. Leaving the new row out costs 0. */
  function bestEnd(reached: readonly (Reached | undefined)[]): End | undefined {
    let best: End | undefined
    let least = 0
    for (let column = 0; column < columns; column += 1) {
      const here = reached[column]
      if (here === undefined) continue
      const inside = members[column] ?? new Set()
      const leaver = inside.size < (capacities[column] ?? 0) ? undefined : cheapestLeaver(column)
      const loss = here.loss + (leaver === undefined ? 0 : (worth(leaver, column) ?? 0))
      if (loss < least) {
        least = loss
        best = { column, leaver }
      }
    }
    return best
  }

  function cheapestLeaver(column: number): number | undefined {
    let best: number | undefined
    for (const member of members[column] ?? []) {
      if (best === undefined || (worth(member, column) ?? 0) < (worth(best, column) ?? 0)) best = member
    }
    return best
  }

  /** For each pair of columns, who of the first moves to the second at the least loss. */
  function cheapestSwaps(): readonly (readonly (Swap | undefined)[])[] {
    return capacities.map((_, from) => {
      if (members[from]?.size === 0) return NOBODY_MOVES
      return capacities.map((_capacity, to) => {
        if (from === to || capacities[to] === 0) return undefined
        let best: Swap | undefined
        for (const mover of members[from] ?? []) {
          const there = worth(mover, to)
          if (there === undefined) continue
          const loss = (worth(mover, from) ?? 0) - there
          if (best === undefined || loss < best.loss) best = { mover, loss }
        }
        return best
      })
    })
  }
}

const NOBODY_MOVES: readonly undefined[] = []

interface Reached {
  readonly loss: number
  readonly mover: number
  readonly from: number | undefined
}

interface Swap {
  readonly mover: number
  readonly loss: number
}

interface End {
  readonly column: number
  readonly leaver: number | undefined
}

const chainOf = (
  end: End | undefined,
  reached: readonly (Reached | undefined)[],
): readonly { readonly mover: number; readonly to: number | undefined }[] => {
  if (end === undefined) return []
  const moves: { mover: number; to: number | undefined }[] = end.leaver === undefined ? [] : [{ mover: end.leaver, to: undefined }]
  let column: number | undefined = end.column
  while (column !== undefined) {
    const here: Reached | undefined = reached[column]
    if (here === undefined) break
    moves.push({ mover: here.mover, to: column })
    column = here.from
  }
  return moves
}
