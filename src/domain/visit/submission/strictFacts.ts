/** A plain object of which nothing is known yet. */
export type Facts = Readonly<Record<string, unknown>>

export const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it has no other names than these. */
export const hasOnly = (facts: Facts, names: readonly string[]): boolean => Object.keys(facts).every((name) => names.includes(name))
