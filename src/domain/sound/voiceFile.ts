import { CLIP_KEY, TEXT_HASH, isPositive, isRecord, isVoice, matches } from '#domain/sound/clip.ts'
import type { Voice } from '#domain/sound/clip.ts'
import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { readOggOpus } from '#domain/sound/oggOpus.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/**
 * The file by which the recording studio hands a voice over: a zip of `manifest.json` and one Ogg Opus file per text. It can be opened
 * and listened to anywhere. The name of each file in it is its clip's place in the list.
 */
export interface VoiceFile {
  readonly language: string
  readonly voice: Voice
  readonly clips: readonly RecordedClip[]
}

export interface RecordedClip {
  readonly key: string
  readonly text: string
  /** Of the speech in it, in dBFS, as the studio measured it. */
  readonly loudness: number
  readonly seconds: number
  readonly sound: Uint8Array
}

export type VoiceFileProblem =
  | { readonly kind: 'notAVoice' }
  | { readonly kind: 'newerVersion' }
  /** Somebody's consent is no box that may be left out. */
  | { readonly kind: 'noConsent' }
  | { readonly kind: 'badClip'; readonly key: string; readonly why: BadClip }

export type BadClip = 'missing' | 'notOpus' | 'hasRemarks' | 'tooShort' | 'tooLong' | 'tooBig' | 'tooSoft' | 'tooLoud'

export const VOICE_MANIFEST = 'manifest.json'
const FORMAT = 'meedoenbalie-voice'
const VERSION = 1

/** Everything in the file, by name. */
export type PackedFiles = Readonly<Record<string, Uint8Array>>

export const packVoice = ({ language, voice, clips }: VoiceFile): PackedFiles => {
  const list = clips.map(({ key, text, loudness, seconds }, index) => ({ key, text, loudness, seconds, file: fileOf(index) }))
  const manifest = { format: FORMAT, version: VERSION, language, voice, consent: { heardByOthers: true }, clips: list }
  return {
    [VOICE_MANIFEST]: new TextEncoder().encode(JSON.stringify(manifest, null, 2)),
    ...Object.fromEntries(clips.map(({ sound }, index) => [fileOf(index), sound])),
  }
}

/** Checks every clip of it: one that is not right refuses the whole file, by its key, so that nothing is half taken in. */
export const unpackVoice = (files: PackedFiles): Result<VoiceFile, VoiceFileProblem> => {
  const manifest = manifestOf(files[VOICE_MANIFEST])
  if (manifest?.['format'] !== FORMAT) return err({ kind: 'notAVoice' })
  if (manifest['version'] !== VERSION) return err({ kind: 'newerVersion' })
  const { language, voice, consent, clips } = manifest
  if (!isRecord(consent) || consent['heardByOthers'] !== true) return err({ kind: 'noConsent' })
  if (typeof language !== 'string' || !isVoice(voice) || !Array.isArray(clips)) return err({ kind: 'notAVoice' })
  const listed: readonly unknown[] = clips
  const recorded: RecordedClip[] = []
  for (const [index, entry] of listed.entries()) {
    if (!isListed(entry)) return err({ kind: 'notAVoice' })
    const sound = files[fileOf(index)]
    const why = badClip(entry, sound)
    if (why !== undefined || sound === undefined) return err({ kind: 'badClip', key: entry.key, why: why ?? 'missing' })
    recorded.push({ key: entry.key, text: entry.text, loudness: entry.loudness, seconds: entry.seconds, sound })
  }
  if (recorded.length === 0 || new Set(recorded.map(({ key }) => key)).size < recorded.length) return err({ kind: 'notAVoice' })
  return ok({ language, voice: { id: voice.id, ...(voice.name && { name: voice.name }), consentOn: voice.consentOn }, clips: recorded })
}

const fileOf = (index: number): string => `${String(index + 1).padStart(3, '0')}.ogg`

const manifestOf = (bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

interface Listed {
  readonly key: string
  readonly text: string
  readonly loudness: number
  readonly seconds: number
}

const isListed = (value: unknown): value is Listed =>
  isRecord(value) &&
  matches(value['key'], CLIP_KEY) &&
  matches(value['text'], TEXT_HASH) &&
  typeof value['loudness'] === 'number' &&
  isPositive(value['seconds'])

/** A tenth of a second: how far the list and the sound may be apart. */
const SAME_LENGTH_SECONDS = 0.1

const badClip = ({ loudness, seconds: told }: Listed, sound: Uint8Array | undefined): BadClip | undefined => {
  if (sound === undefined) return 'missing'
  if (sound.length > CLIP_LIMITS.mostBytes) return 'tooBig'
  const read = readOggOpus(sound)
  if (!read.ok) return read.error
  const { seconds } = read.value
  if (Math.abs(seconds - told) > SAME_LENGTH_SECONDS) return 'notOpus'
  if (seconds < CLIP_LIMITS.shortestSeconds) return 'tooShort'
  if (seconds > CLIP_LIMITS.longestSeconds) return 'tooLong'
  if (loudness < CLIP_LIMITS.softest) return 'tooSoft'
  if (loudness > CLIP_LIMITS.loudest) return 'tooLoud'
  return undefined
}
