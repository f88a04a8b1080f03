import type { Match } from '#domain/participation/match.ts'

/** Waits for a place: a proposal on the waiting list. Once it is agreed, stopped or done the wait is over by itself. */
export const isWaiting = ({ life, waiting }: Pick<Match, 'life' | 'waiting'>): boolean => life?.kind === 'proposed' && waiting !== undefined

/** The order of arrival. */
export const compareWaiting = (a: Match, b: Match): number => (arrival(a) < arrival(b) ? -1 : 1)

const arrival = ({ waiting, id }: Match): string => `${waiting?.since ?? '9999'} ${waiting?.at ?? ''} ${id}`
