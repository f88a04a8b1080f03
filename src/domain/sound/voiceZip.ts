import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { VOICE_MANIFEST } from '#domain/sound/voiceFile.ts'

/** Sound does not get smaller by packing, so a voice of a thousand texts is the largest that a real file can be. */
export const MOST_ZIP_BYTES = 30_000_000

/** Whether a file inside a zip may be unpacked at all: one that says it is small and is not would fill the memory. */
export const mayUnpack = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
  name === VOICE_MANIFEST ? originalSize <= MOST_LIST_BYTES : /^\d{3,4}\.ogg$/u.test(name) && originalSize <= CLIP_LIMITS.mostBytes * 2

const MOST_LIST_BYTES = 1_000_000
