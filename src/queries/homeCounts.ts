import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { Reader } from '#queries/ports.ts'

export interface HomeCounts {
  readonly residents: number
  readonly activities: number
  readonly openMatches: number
}

/** How much is going on: people who are here, activities that run, matches on their way. */
export const homeCounts = (read: Reader): HomeCounts => ({
  residents: read.all('resident').filter(({ life }) => life.kind === 'here').length,
  activities: read.all('activity').filter(({ closed }) => !closed).length,
  openMatches: read.all('match').filter(({ life }) => isOpenLife(life)).length,
})
