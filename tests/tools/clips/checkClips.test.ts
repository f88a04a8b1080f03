import { expect, test } from 'vitest'
import { OPUS_FRAME, writeOggOpus } from '#domain/sound/oggOpus.ts'
import type { Clip } from '#domain/sound/clip.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { checkClips, nameOfClip } from '#tools/clips/checkClips.ts'
import { languagesWithClips } from '#tools/clips/languagesWithClips.ts'
import { readShippedAudio } from '#tools/clips/shippedAudio.ts'
import type { ShippedAudio } from '#tools/clips/shippedAudio.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { hashOfText } from '#tools/words/reviews.ts'

const BUNDLES: Bundles = { ti: { vocabulary: { interest: { cooking: 'ምግቢ ምድላው' } }, resident: { notChecked: 'ገና ኣይተራእየን' } } }
const SOUND = writeOggOpus([new Uint8Array(60), new Uint8Array(60)], 2 * OPUS_FRAME)
const VOICE = 'aaaabbbbccccdddd'

const CLIP: Clip = {
  key: 'vocabulary:interest.cooking',
  text: hashOfText('ምግቢ ምድላው'),
  file: nameOfClip(SOUND),
  voice: VOICE,
  seconds: 0.04,
  bytes: SOUND.length,
}

const shipped = (change: Partial<Clip> = {}, more: Readonly<Record<string, Uint8Array>> = {}, language = 'ti'): ShippedAudio => {
  const manifest = { version: 1, voices: [{ id: VOICE, consentOn: '2026-03-02' }], clips: [{ ...CLIP, ...change }] }
  return new Map([
    [
      language,
      new Map(Object.entries({ 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)), [CLIP.file]: SOUND, ...more })),
    ],
  ])
}

const faults = (audio: ShippedAudio): readonly string[] => checkClips(audio, BUNDLES, LANGUAGES)

test('a clip of the text that stands there now is right', () => {
  expect(faults(shipped())).toEqual([])
})

test('a clip of a text that was changed since is stale, and its key is named', () => {
  expect(faults(shipped({ text: hashOfText('ምግቢ') }))).toEqual([
    'ti/vocabulary:interest.cooking: its clip is stale: it says another text than the one that stands there now',
  ])
})

test('a clip of a text that is gone, or that no screen lets be heard, is told', () => {
  expect(faults(shipped({ key: 'vocabulary:interest.gone' }))).toEqual([
    'ti/vocabulary:interest.gone: has a clip, but nobody lets it be heard',
  ])
  expect(faults(shipped({ key: 'resident:notChecked', text: hashOfText('ገና ኣይተራእየን') }))).toHaveLength(1)
})

test('a sound that is missing, another one, or no sound is told', () => {
  const other = writeOggOpus([new Uint8Array(61)], OPUS_FRAME)
  const noise = new Uint8Array(80)
  expect(faults(shipped({ file: '0123456789abcdef.ogg' })).join()).toContain('is not there')
  expect(faults(shipped({}, { [CLIP.file]: other }))).toEqual(['ti/vocabulary:interest.cooking: its clip is not the one that was taken in'])
  expect(faults(shipped({ file: nameOfClip(noise), bytes: 80 }, { [nameOfClip(noise)]: noise })).join()).toContain('no Ogg Opus')
})

test('a file that no list names, a list that can not be read, and a folder of no language are told', () => {
  expect(faults(shipped({}, { 'old.ogg': SOUND }))).toEqual(['public/audio/ti: old.ogg is in no list'])
  expect(faults(shipped({}, { 'manifest.json': new TextEncoder().encode('{}') }))).toHaveLength(1)
  expect(faults(shipped({}, {}, 'tig'))).toEqual(['public/audio/tig: is no language of the registry'])
  expect(faults(shipped({ voice: '0000000000000000' }))).toEqual(['public/audio/ti: manifest.json is not a list of clips'])
})

test('the app asks for a list only in languages that have one', () => {
  expect(languagesWithClips(shipped())).toContain("LANGUAGES_WITH_CLIPS: readonly LanguageId[] = ['ti']")
  expect(languagesWithClips(new Map())).toContain('= []')
})

test('without a folder no clip is shipped', () => {
  expect([...readShippedAudio('public/no-such-folder')]).toEqual([])
})
