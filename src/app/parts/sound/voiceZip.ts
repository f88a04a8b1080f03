import { unzipSync, zipSync } from 'fflate'
import { packVoice, unpackVoice } from '#domain/sound/voiceFile.ts'
import type { VoiceFile, VoiceFileProblem } from '#domain/sound/voiceFile.ts'
import { MOST_ZIP_BYTES, mayUnpack } from '#domain/sound/voiceZip.ts'
import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** The file that hands a voice over. Nothing is compressed: sound already is, and a list is small. */
export const zipVoice = (voice: VoiceFile): Uint8Array => zipSync(packVoice(voice), { level: 0 })

export const unzipVoice = (bytes: Uint8Array): Result<VoiceFile, VoiceFileProblem> => {
  if (bytes.length > MOST_ZIP_BYTES) return err({ kind: 'notAVoice' })
  try {
    return unpackVoice(unzipSync(bytes, { filter: mayUnpack }))
  } catch {
    return err({ kind: 'notAVoice' })
  }
}
