import type { Brand } from '#kernel/Brand.ts'

/** A moment as whole milliseconds since 1970-01-01T00:00Z, as a device's clock told it. */
export type Instant = Brand<number, 'Instant'>

export const instant = (milliseconds: number): Instant => Math.trunc(milliseconds) as Instant
