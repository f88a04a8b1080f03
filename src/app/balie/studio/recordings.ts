import { soundOfText, textOfSound } from '#app/parts/sound/soundText.ts'
import type { Take } from '#app/balie/studio/takeOf.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { textHash } from '#i18n/textHash.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { Result } from '#kernel/Result.ts'

/** A recording that was kept, with the hash of the text that was read aloud then. */
export interface KeptRecording extends Take {
  readonly text: string
}

/**
 * What was recorded on this laptop and not thrown away yet: a sealed draft for each text, so it survives a lock, a reload and a closed
 * lid, is never sent, and can not be heard by who has only the disk. A list of their keys lies beside them and is written first:
 * whatever was recorded can be found and thrown away, also when its text is gone from the app.
 */
export const keepRecording = async (
  engine: EngineClient,
  language: LanguageId,
  { key, text }: { readonly key: string; readonly text: string },
  { sound, seconds, loudness }: Take,
): Promise<Result<null, SaveProblem>> => {
  const keys = await recordedKeys(engine, language)
  if (!keys.includes(key)) {
    const listed = await engine.keepDraft(listName(language), [...keys, key])
    if (!listed.ok) return listed
  }
  return engine.keepDraft(nameOf(language, key), { text: await textHash(text), seconds, loudness, sound: textOfSound(sound) })
}

export const recordedKeys = async (engine: EngineClient, language: LanguageId): Promise<readonly string[]> => {
  const kept = await engine.draft(listName(language))
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []
}

export const recordingOf = async (engine: EngineClient, language: LanguageId, key: string): Promise<KeptRecording | undefined> =>
  readRecording(await engine.draft(nameOf(language, key)))

export const throwAway = (engine: EngineClient, language: LanguageId, key: string): Promise<void> =>
  engine.removeDraft(nameOf(language, key))

export const throwAllAway = async (engine: EngineClient, language: LanguageId): Promise<void> => {
  for (const key of await recordedKeys(engine, language)) await throwAway(engine, language, key)
  await engine.removeDraft(listName(language))
}

const listName = (language: LanguageId): string => `recordings.${language}`
const nameOf = (language: LanguageId, key: string): string => `recording.${language}.${key}`

const readRecording = (value: FieldValue | undefined): KeptRecording | undefined => {
  if (typeof value !== 'object' || value === null || !('sound' in value)) return undefined
  const { text, seconds, loudness, sound } = value
  return typeof text === 'string' && typeof seconds === 'number' && typeof loudness === 'number' && typeof sound === 'string'
    ? { text, seconds, loudness, sound: soundOfText(sound) }
    : undefined
}
