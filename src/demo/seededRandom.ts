/** Dice that always fall the same way for the same seed. */
export interface SeededRandom {
  /** From 0 up to but not 1. */
  readonly next: () => number
  /** A whole number from 0 up to but not `count`. */
  readonly below: (count: number) => number
  /** A whole number, both bounds included. */
  readonly between: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <const T>(from: readonly [T, ...T[]]) => T
  /** One of a list that may be empty. */
  readonly maybe: <T>(from: readonly T[]) => T | undefined
  readonly weighted: <const T>(from: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T
  /** Some of a list, each at most once, in drawn order. */
  readonly some: <T>(from: readonly T[], count: number) => T[]
}

/** Mulberry32 by Tommy Ettinger (public domain): small, and even enough to tell a story; never for keys or ids that must not be guessed. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    maybe: (from) => from[below(from.length)],
    weighted: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of from) if ((left -= weight) < 0) return one
      return from[0][0]
    },
    some: (from, count) => {
      const pool = [...from]
      const drawn: (typeof pool)[number][] = []
      while (drawn.length < count && pool.length > 0) drawn.push(...pool.splice(below(pool.length), 1))
      return drawn
    },
  }
}
