import type { AddedClip, AddedClips } from '#app/offline/addedClips.ts'
import { decodeSound } from '#app/parts/sound/decodeSound.ts'
import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { loudnessOf } from '#domain/sound/loudness.ts'
import { OPUS_RATE } from '#domain/sound/oggOpus.ts'
import type { RecordedClip, VoiceFile, VoiceFileProblem } from '#domain/sound/voiceFile.ts'
import type { LanguageId } from '#i18n/languages.ts'
import type { TextsByKey } from '#i18n/spokenWords.ts'
import { textHash } from '#i18n/textHash.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

export interface VoiceAdded {
  readonly added: number
  /** Texts that were changed since they were recorded, or that nothing lets be heard any more. */
  readonly left: number
}

interface AddTo {
  readonly added: AddedClips
  readonly texts: TextsByKey
  /** Called when all is in order, before the voice can be heard: whoever hears of it then finds its name too. */
  readonly keepName: () => Promise<void>
}

export type AddVoiceProblem = VoiceFileProblem | { readonly kind: 'allStale' } | { readonly kind: 'noRoom' }

/**
 * Lets a voice be heard on this laptop. Each clip is decoded and measured here once more: what a file says of itself is believed by
 * nobody. Clips of texts that have changed are left out.
 */
export const addVoice = async (
  { added, keepName, texts }: AddTo,
  language: LanguageId,
  { voice, clips }: VoiceFile,
): Promise<Result<VoiceAdded, AddVoiceProblem>> => {
  const current: RecordedClip[] = []
  for (const clip of clips) {
    const text = texts.get(clip.key)
    if (text === undefined || (await textHash(text)) !== clip.text) continue
    const why = await faultIn(clip.sound)
    if (why !== undefined) return err({ kind: 'badClip', key: clip.key, why })
    current.push(clip)
  }
  if (current.length === 0) return err({ kind: 'allStale' })
  try {
    await keepName()
    await added.add(language, voice, await Promise.all(current.map((clip) => addedClip(clip, voice.id))))
  } catch {
    return err({ kind: 'noRoom' })
  }
  return ok({ added: current.length, left: clips.length - current.length })
}

const faultIn = async (sound: Uint8Array): Promise<'notOpus' | 'tooSoft' | 'tooLoud' | undefined> => {
  try {
    const { speech } = loudnessOf(await decodeSound(new Uint8Array(sound).buffer), OPUS_RATE)
    if (speech < CLIP_LIMITS.softest) return 'tooSoft'
    return speech > CLIP_LIMITS.loudest ? 'tooLoud' : undefined
  } catch {
    return 'notOpus'
  }
}

const addedClip = async ({ key, text, seconds, sound }: RecordedClip, voice: string): Promise<AddedClip> => ({
  clip: { key, text, voice, seconds, bytes: sound.length, file: `${await nameOf(sound)}.ogg` },
  sound,
})

const nameOf = async (sound: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(sound))
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
