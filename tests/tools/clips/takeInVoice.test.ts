import { expect, test } from 'vitest'
import { OPUS_FRAME, writeOggOpus } from '#domain/sound/oggOpus.ts'
import type { VoiceFile } from '#domain/sound/voiceFile.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { checkClips } from '#tools/clips/checkClips.ts'
import { takeInVoice, takeOutVoice } from '#tools/clips/takeInVoice.ts'
import type { FolderChange } from '#tools/clips/takeInVoice.ts'
import { textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { hashOfText } from '#tools/words/reviews.ts'

const BUNDLES: Bundles = { ti: { vocabulary: { interest: { cooking: 'ምግቢ ምድላው', sport: 'ስፖርት' } } } }
const TEXTS = textsOf(BUNDLES, 'ti')

const soundOf = (mark: number): Uint8Array => writeOggOpus([new Uint8Array(60).fill(mark)], OPUS_FRAME)

const voice = (id: string, said: Readonly<Record<string, number>>, text?: string): VoiceFile => ({
  language: 'ti',
  voice: { id, name: 'Selam', consentOn: '2026-03-02' },
  clips: Object.entries(said).map(([word, mark]) => ({
    key: `vocabulary:interest.${word}`,
    text: hashOfText(text ?? TEXTS.get(`vocabulary:interest.${word}`) ?? ''),
    loudness: -20,
    seconds: 0.02,
    sound: soundOf(mark),
  })),
})

const ONE = 'aaaaaaaaaaaaaaaa'
const TWO = 'bbbbbbbbbbbbbbbb'

/** The folder after the change. */
const changed = (folder: ReadonlyMap<string, Uint8Array>, files: FolderChange): ReadonlyMap<string, Uint8Array> => {
  const after = new Map(folder)
  for (const [file, bytes] of files) {
    if (bytes === undefined) after.delete(file)
    else after.set(file, bytes)
  }
  return after
}

const checked = (folder: ReadonlyMap<string, Uint8Array>): readonly string[] => checkClips(new Map([['ti', folder]]), BUNDLES, LANGUAGES)

test('what is taken in passes the check of words, and a second voice says anew what it has', () => {
  const first = changed(new Map(), takeInVoice(new Map(), voice(ONE, { cooking: 1, sport: 2 }), TEXTS).files)
  expect(first.size).toBe(3)
  expect(checked(first)).toEqual([])
  const second = changed(first, takeInVoice(first, voice(TWO, { cooking: 3 }), TEXTS).files)
  expect(second.size).toBe(3)
  expect(checked(second)).toEqual([])
})

test('a clip of a text that was changed is left out and named', () => {
  const { files, taken, stale } = takeInVoice(new Map(), voice(ONE, { cooking: 1 }, 'ምግቢ'), TEXTS)
  expect([taken, stale]).toEqual([[], ['vocabulary:interest.cooking']])
  expect(files.get('manifest.json')).toBeUndefined()
})

test('a voice that is taken out leaves nothing behind', () => {
  const first = changed(new Map(), takeInVoice(new Map(), voice(ONE, { cooking: 1 }), TEXTS).files)
  const both = changed(first, takeInVoice(first, voice(TWO, { sport: 2 }), TEXTS).files)
  const rest = changed(both, takeOutVoice(both, ONE) ?? expect.fail('not found'))
  expect(rest.size).toBe(2)
  expect(checked(rest)).toEqual([])
  expect(new TextDecoder().decode(rest.get('manifest.json'))).not.toContain(ONE)
  expect(changed(rest, takeOutVoice(rest, TWO) ?? expect.fail('not found')).size).toBe(0)
  expect(takeOutVoice(rest, ONE)).toBeUndefined()
})
