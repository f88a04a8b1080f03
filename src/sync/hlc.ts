import type { Instant } from '#kernel/Instant.ts'
import type { WriterId } from '#sync/dot.ts'

/**
 * A hybrid logical clock: the time a device believes it is, pushed forward so that it never runs back. It only orders what is
 * shown first; it never decides what survives and is never a reason to refuse an entry.
 */
export interface Hlc {
  /** Whole milliseconds since 1970, 48 bits: until the year 10889. */
  readonly ms: number
  /** 0 to 65,535: what happened within one millisecond. */
  readonly counter: number
  readonly writer: WriterId
}

export const HLC_MS_MAX = 2 ** 48 - 1
export const HLC_COUNTER_MAX = 2 ** 16 - 1

/** A clock further ahead than this is wrong, and is not followed: 24 hours, in milliseconds. */
export const HLC_TRUST_AHEAD_MS = 24 * 60 * 60 * 1000

export const startHlc = (writer: WriterId): Hlc => ({ ms: 0, counter: 0, writer })

export const compareHlc = (a: Hlc, b: Hlc): number =>
  a.ms - b.ms || a.counter - b.counter || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : 0)

/** The stamp of the next entry: later than the last one, whatever the clock did meanwhile. */
export const tickHlc = (last: Hlc, now: Instant): Hlc => {
  const ms = Math.min(HLC_MS_MAX, Math.max(0, now))
  if (ms > last.ms) return { ms, counter: 0, writer: last.writer }
  if (last.counter < HLC_COUNTER_MAX) return { ...last, counter: last.counter + 1 }
  return last.ms < HLC_MS_MAX ? { ...last, ms: last.ms + 1, counter: 0 } : last
}

/** What this device's clock becomes after seeing another's stamp. A stamp more than 24 hours ahead is seen but not followed. */
export const witnessHlc = (own: Hlc, remote: Hlc, now: Instant): Hlc => {
  if (remote.ms > now + HLC_TRUST_AHEAD_MS) return own
  const ahead = remote.ms - own.ms || remote.counter - own.counter
  return ahead > 0 ? { ms: remote.ms, counter: remote.counter, writer: own.writer } : own
}
