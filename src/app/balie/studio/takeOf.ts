import { decodeSound } from '#app/parts/sound/decodeSound.ts'
import { encodeOpus } from '#app/balie/studio/encodeOpus.ts'
import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { broughtTo, loudnessOf } from '#domain/sound/loudness.ts'
import { OPUS_RATE } from '#domain/sound/oggOpus.ts'
import { trimSilence } from '#domain/sound/trimSilence.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** A recording that is ready to be kept: without silence at its ends, as loud as all others, small. */
export interface Take {
  readonly sound: Uint8Array
  readonly seconds: number
  readonly loudness: number
}

export type TakeProblem = 'silent' | 'tooShort' | 'tooLong' | 'notRecorded'

/** How loud somebody speaks in each clip, so that none startles after another. */
const SPEECH_DB = -20

export const takeOf = async (recorded: Promise<ArrayBuffer>): Promise<Result<Take, TakeProblem>> => {
  try {
    const spoken = trimSilence(await decodeSound(await recorded), OPUS_RATE)
    if (spoken === undefined) return err('silent')
    const seconds = spoken.length / OPUS_RATE
    if (seconds < CLIP_LIMITS.shortestSeconds) return err('tooShort')
    if (seconds > CLIP_LIMITS.longestSeconds) return err('tooLong')
    const even = broughtTo(spoken, OPUS_RATE, SPEECH_DB)
    const { speech } = loudnessOf(even, OPUS_RATE)
    if (speech < CLIP_LIMITS.softest) return err('silent')
    return ok({ sound: await encodeOpus(even), seconds, loudness: speech })
  } catch {
    return err('notRecorded')
  }
}
