import { EMPTY_MANIFEST, readClipManifest } from '#domain/sound/clip.ts'
import type { Clip, ClipManifest } from '#domain/sound/clip.ts'
import type { RecordedClip, VoiceFile } from '#domain/sound/voiceFile.ts'
import { isSpoken } from '#i18n/spokenWords.ts'
import { nameOfClip } from '#tools/clips/checkClips.ts'
import { CLIP_LIST } from '#tools/clips/shippedAudio.ts'
import { hashOfText } from '#tools/words/reviews.ts'
import type { Texts } from '#tools/words/Bundles.ts'

/** The files of one language's folder, by name; `undefined` for one that goes. */
export type FolderChange = ReadonlyMap<string, Uint8Array | undefined>

export interface TakenIn {
  readonly files: FolderChange
  readonly taken: readonly string[]
  /** Keys of texts that were changed since they were recorded, or that no screen lets be heard. */
  readonly stale: readonly string[]
}

/** What a voice changes in the folder of its language. What said the same texts before goes. */
export const takeInVoice = (folder: ReadonlyMap<string, Uint8Array>, { voice, clips }: VoiceFile, texts: Texts): TakenIn => {
  const isCurrent = ({ key, text }: RecordedClip): boolean => isSpoken(key) && hashOfText(texts.get(key) ?? '') === text
  const current = clips.filter(isCurrent)
  const before = manifestIn(folder)
  const said = new Set(current.map(({ key }) => key))
  const list = sorted({
    version: 1,
    voices: [...before.voices.filter(({ id }) => id !== voice.id), voice],
    clips: [...before.clips.filter(({ key }) => !said.has(key)), ...current.map((clip) => clipOf(clip, voice.id))],
  })
  return {
    files: changeTo(folder, list, new Map(current.map(({ sound }) => [nameOfClip(sound), sound]))),
    taken: [...said],
    stale: clips.filter((clip) => !isCurrent(clip)).map(({ key }) => key),
  }
}

/** Somebody asked for their voice to be taken away. Undefined where it is not. */
export const takeOutVoice = (folder: ReadonlyMap<string, Uint8Array>, id: string): FolderChange | undefined => {
  const before = manifestIn(folder)
  return before.voices.some((voice) => voice.id === id)
    ? changeTo(folder, sorted({ ...before, clips: before.clips.filter(({ voice }) => voice !== id) }), new Map())
    : undefined
}

const manifestIn = (folder: ReadonlyMap<string, Uint8Array>): ClipManifest => {
  const bytes = folder.get(CLIP_LIST)
  if (bytes === undefined) return EMPTY_MANIFEST
  const read = readClipManifest(JSON.parse(new TextDecoder().decode(bytes)))
  if (!read.ok) throw new Error(`${CLIP_LIST} is not a list of clips`)
  return read.value
}

/** In the order of their keys, so that a change of the list can be read; without voices that say nothing any more. */
const sorted = ({ voices, clips }: ClipManifest): ClipManifest => {
  const heard = new Set(clips.map(({ voice }) => voice))
  return {
    version: 1,
    voices: voices.filter(({ id }) => heard.has(id)),
    clips: clips.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  }
}

const clipOf = ({ key, text, seconds, sound }: RecordedClip, voice: string): Clip => ({
  key,
  text,
  file: nameOfClip(sound),
  voice,
  seconds: Math.round(seconds * 100) / 100,
  bytes: sound.length,
})

const changeTo = (folder: ReadonlyMap<string, Uint8Array>, list: ClipManifest, sounds: ReadonlyMap<string, Uint8Array>): FolderChange => {
  const named = new Set(list.clips.map(({ file }) => file))
  return new Map<string, Uint8Array | undefined>([
    ...[...folder.keys()].filter((file) => !named.has(file)).map((file) => [file, undefined] as const),
    ...sounds,
    [CLIP_LIST, list.clips.length === 0 ? undefined : new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`)],
  ])
}
