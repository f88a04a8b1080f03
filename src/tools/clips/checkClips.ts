import { createHash } from 'node:crypto'
import { readClipManifest } from '#domain/sound/clip.ts'
import type { Clip, ClipManifest } from '#domain/sound/clip.ts'
import { CLIP_LIMITS } from '#domain/sound/clipLimits.ts'
import { readOggOpus } from '#domain/sound/oggOpus.ts'
import type { Language } from '#i18n/languages.ts'
import { isSpoken } from '#i18n/spokenWords.ts'
import { CLIP_LIST } from '#tools/clips/shippedAudio.ts'
import type { ShippedAudio } from '#tools/clips/shippedAudio.ts'
import { textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { hashOfText } from '#tools/words/reviews.ts'

/** All clips of one language together. Whoever uses the language keeps them for weeks without a network. */
const MOST_BYTES_A_LANGUAGE = 1_500_000

/** What is wrong with the clips that are shipped, each line with its language and key. A clip of a text that was changed says the wrong thing. */
export const checkClips = (audio: ShippedAudio, bundles: Bundles, languages: readonly Language[]): readonly string[] =>
  [...audio].flatMap(([language, files]) => {
    const at = (what: string): string => `public/audio/${language}: ${what}`
    if (!languages.some(({ id }) => id === language)) return [at('is no language of the registry')]
    const read = readClipManifest(jsonOf(files.get(CLIP_LIST)))
    if (!read.ok) return [at(`${CLIP_LIST} is not a list of clips`)]
    const texts = textsOf(bundles, language)
    const total = read.value.clips.reduce((sum, { bytes }) => sum + bytes, 0)
    return [
      ...read.value.clips.flatMap((clip) =>
        faultOf(clip, texts.get(clip.key), files.get(clip.file)).map((what) => `${language}/${clip.key}: ${what}`),
      ),
      ...strangers(files, read.value).map((file) => at(`${file} is in no list`)),
      ...(total > MOST_BYTES_A_LANGUAGE ? [at(`all clips are ${total} bytes, more than ${MOST_BYTES_A_LANGUAGE}`)] : []),
    ]
  })

export const nameOfClip = (sound: Uint8Array): string => `${createHash('sha256').update(sound).digest('hex').slice(0, 16)}.ogg`

const faultOf = (clip: Clip, text: string | undefined, sound: Uint8Array | undefined): readonly string[] => {
  if (text === undefined || !isSpoken(clip.key)) return ['has a clip, but nobody lets it be heard']
  if (clip.text !== hashOfText(text)) return ['its clip is stale: it says another text than the one that stands there now']
  if (sound === undefined) return [`its clip ${clip.file} is not there`]
  if (sound.length !== clip.bytes || nameOfClip(sound) !== clip.file) return ['its clip is not the one that was taken in']
  if (sound.length > CLIP_LIMITS.mostBytes) return [`its clip is ${sound.length} bytes, more than ${CLIP_LIMITS.mostBytes}`]
  return readOggOpus(sound).ok ? [] : ['its clip is no Ogg Opus sound']
}

const strangers = (files: ReadonlyMap<string, Uint8Array>, { clips }: ClipManifest): readonly string[] =>
  [...files.keys()].filter((file) => file !== CLIP_LIST && !clips.some((clip) => clip.file === file))

const jsonOf = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
