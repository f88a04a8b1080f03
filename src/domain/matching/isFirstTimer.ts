import type { Match } from '#domain/participation/match.ts'

/** Nothing was ever agreed with this person: a proposal alone is no experience. */
export const isFirstTimer = (matches: readonly Pick<Match, 'life'>[]): boolean =>
  matches.every(({ life }) => life === undefined || life.kind === 'proposed')
