import type { MatchLife } from '#domain/participation/match.ts'

/** Somebody counts on it: it takes one of the activity's places. A proposal does not yet. */
export const holdsPlace = (life: MatchLife | undefined): boolean =>
  life?.kind === 'agreed' || life?.kind === 'trial' || life?.kind === 'active'
