import { PLACEMENT_STAGES } from '#domain/reporting/placementStage.ts'
import type { PlacementStage } from '#domain/reporting/placementStage.ts'
import { isSmall } from '#domain/reporting/smallCell.ts'

/** One person and one job. */
export interface Placement {
  readonly person: string
  readonly job: string
  readonly stage: PlacementStage
}

export interface Placed {
  readonly placements: number
  /** Absent where it lies so near the number of placements that the few with two jobs could be worked out. */
  readonly people: number | undefined
}

export interface PlacedRow extends Placed {
  /** More than one where one of them is too small to show. */
  readonly of: readonly PlacementStage[]
}

export type PlacementTable =
  /** Nobody at all, or too few to say anything. */
  { readonly kind: 'nobody' | 'few' } | { readonly kind: 'shown'; readonly rows: readonly PlacedRow[]; readonly total: Placed }

/** From fine to coarse. Which stages go together is fixed: were it chosen by size, the choice would tell of the size. */
const WAYS_TO_SHOW: readonly (readonly (readonly PlacementStage[])[])[] = [
  [['started'], ['waitsForPermit'], ['inProgress'], ['stopped']],
  [['started'], ['waitsForPermit', 'inProgress'], ['stopped']],
  [['started'], ['waitsForPermit', 'inProgress', 'stopped']],
]

/** The stages add up to the whole, so a small one could be taken from the total: then the first coarser table without a small row is shown. docs/figures.md says why that tells nothing. */
export const placementTable = (all: readonly Placement[]): PlacementTable => {
  if (all.length === 0) return { kind: 'nobody' }
  if (isSmall(peopleOf(all))) return { kind: 'few' }
  const rowsOf = (way: readonly (readonly PlacementStage[])[]) =>
    way.map((of) => ({ of, within: all.filter(({ stage }) => of.includes(stage)) }))
  const rows = WAYS_TO_SHOW.map(rowsOf).find((way) => way.every(({ within }) => !isSmall(peopleOf(within)))) ?? rowsOf([PLACEMENT_STAGES])
  // Who stands in two rows could be counted as well, by adding up the people of the rows.
  const inTwo = rows.reduce((sum, { within }) => sum + peopleOf(within), 0) - peopleOf(all)
  return {
    kind: 'shown',
    rows: rows.map(({ of, within }) => ({ of, ...placed(within) })),
    total: isSmall(inTwo) ? { placements: all.length, people: undefined } : placed(all),
  }
}

const peopleOf = (placements: readonly Placement[]): number => new Set(placements.map(({ person }) => person)).size

const placed = (placements: readonly Placement[]): Placed => {
  const people = peopleOf(placements)
  return { placements: placements.length, people: isSmall(placements.length - people) ? undefined : people }
}
