import type { MatchLife } from '#domain/participation/match.ts'

/** Still on its way or going on: not completed, not stopped. A life that can not be read is not counted. */
export const isOpenMatch = (life: MatchLife | undefined): boolean => life?.kind === 'proposed' || holdsPlace(life)

/** Somebody counts on it: it takes one of the activity's places. A proposal does not yet. */
export const holdsPlace = (life: MatchLife | undefined): boolean =>
  life?.kind === 'agreed' || life?.kind === 'trial' || life?.kind === 'active'
