import { ROOM_DB, WINDOW_SECONDS, windowsOf } from '#domain/sound/loudness.ts'

/** A little air before and after, so that a soft first letter is not cut off. */
const AIR_SECONDS = 0.12

/** The part in which somebody speaks; undefined where nobody does. What is cut off is gone: nobody else's talk stays in a clip. */
export const trimSilence = (samples: Float32Array, rate: number): Float32Array | undefined => {
  const windows = windowsOf(samples, rate)
  const threshold = Math.max(ROOM_DB, Math.max(-Infinity, ...windows) - SOFTEST_PART_DB)
  const isSpeech = (db: number): boolean => db > threshold
  const first = windows.findIndex(isSpeech)
  if (first < 0) return undefined
  const last = windows.findLastIndex(isSpeech)
  const at = (seconds: number): number => Math.round(seconds * rate)
  return samples.slice(
    Math.max(0, at(first * WINDOW_SECONDS - AIR_SECONDS)),
    Math.min(samples.length, at((last + 1) * WINDOW_SECONDS + AIR_SECONDS)),
  )
}

/** Somebody's softest letters lie this far below their loudest. */
const SOFTEST_PART_DB = 35
