import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** A recording of one text of one language, by somebody who speaks it. */
export interface Clip {
  /** The text it says, as `namespace:group.name`. */
  readonly key: string
  /** The hash of that text (i18n/textHash.ts): when the text changes, the clip says something else and is not played. */
  readonly text: string
  /** Its file name; it holds a hash of the sound, so a name never means another sound. */
  readonly file: string
  /** Who speaks, by an id that is made for this and means nothing elsewhere. */
  readonly voice: string
  readonly seconds: number
  readonly bytes: number
}

/** Somebody who lent their voice. A name is there only if that person wants it heard of. */
export interface Voice {
  readonly id: string
  readonly name?: string
  /** The day on which this person said yes, `YYYY-MM-DD`. */
  readonly consentOn: string
}

/** All clips of one language in one place: `public/audio/<language>/manifest.json`, or those added at a counter. */
export interface ClipManifest {
  readonly version: 1
  readonly voices: readonly Voice[]
  readonly clips: readonly Clip[]
}

export const EMPTY_MANIFEST: ClipManifest = { version: 1, voices: [], clips: [] }

/** Reads a list that came from a file or from disk; what is not exactly a list of clips is none. */
export const readClipManifest = (value: unknown): Result<ClipManifest, 'notAManifest'> => {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['voices']) || !Array.isArray(value['clips']))
    return err('notAManifest')
  const [voices, clips]: readonly [readonly unknown[], readonly unknown[]] = [value['voices'], value['clips']]
  if (!voices.every(isVoice) || !clips.every(isClip)) return err('notAManifest')
  const known = new Set(voices.map(({ id }) => id))
  const keys = new Set(clips.map(({ key }) => key))
  return known.size === voices.length && keys.size === clips.length && clips.every(({ voice }) => known.has(voice))
    ? ok({ version: 1, voices, clips })
    : err('notAManifest')
}

export const isVoice = (value: unknown): value is Voice =>
  isRecord(value) &&
  matches(value['id'], VOICE_ID) &&
  (value['name'] === undefined || (typeof value['name'] === 'string' && value['name'].length > 0 && value['name'].length <= 60)) &&
  matches(value['consentOn'], /^\d{4}-\d{2}-\d{2}$/u)

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const matches = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value)

export const isPositive = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0

export const CLIP_KEY = /^[a-z][A-Za-z]*:[A-Za-z0-9.]+$/u
export const TEXT_HASH = /^[0-9a-f]{16}$/u
const VOICE_ID = /^[0-9a-f]{16}$/u
const CLIP_FILE = /^[0-9a-f]{16}\.ogg$/u

const isClip = (value: unknown): value is Clip =>
  isRecord(value) &&
  matches(value['key'], CLIP_KEY) &&
  matches(value['text'], TEXT_HASH) &&
  matches(value['file'], CLIP_FILE) &&
  matches(value['voice'], VOICE_ID) &&
  isPositive(value['seconds']) &&
  isPositive(value['bytes'])
