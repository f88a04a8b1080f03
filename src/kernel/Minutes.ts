import type { Brand } from '#kernel/Brand.ts'

/** A length of time in whole minutes, never negative. Hours are only shown, never stored: 90 minutes is exact, 1.5 is not. */
export type Minutes = Brand<number, 'Minutes'>

const MINUTES_A_DAY = 24 * 60

/** Whole minutes, clamped to one day: nobody takes part for longer than that in one session. */
export const minutes = (value: number): Minutes => Math.min(MINUTES_A_DAY, Math.max(0, Math.round(value))) as Minutes

export const sumMinutes = (all: readonly Minutes[]): Minutes => all.reduce((sum: number, next) => sum + next, 0) as Minutes
