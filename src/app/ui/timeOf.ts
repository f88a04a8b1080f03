import { localTime } from '#kernel/localTime.ts'
import type { Instant } from '#kernel/Instant.ts'

/** The clock time of a moment at this laptop, `HH:MM`. */
export const timeOf = (at: Instant): string => localTime(at).clockTime
