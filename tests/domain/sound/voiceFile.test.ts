import { expect, test } from 'vitest'
import { OPUS_FRAME, writeOggOpus } from '#domain/sound/oggOpus.ts'
import { VOICE_MANIFEST, packVoice, unpackVoice } from '#domain/sound/voiceFile.ts'
import type { PackedFiles, RecordedClip, VoiceFile } from '#domain/sound/voiceFile.ts'

const soundOf = (packets: number, length = 60): Uint8Array =>
  writeOggOpus(
    Array.from({ length: packets }, () => new Uint8Array(length)),
    packets * OPUS_FRAME - 400,
  )

const clip = (change: Partial<RecordedClip> = {}): RecordedClip => {
  const sound = change.sound ?? soundOf(50)
  return { key: 'vocabulary:interest.cooking', text: '0123456789abcdef', loudness: -20, seconds: 0.985, ...change, sound }
}

const voice = (...clips: readonly RecordedClip[]): VoiceFile => ({
  language: 'ti',
  voice: { id: 'aaaabbbbccccdddd', name: 'Selam', consentOn: '2026-03-02' },
  clips,
})

const manifestOf = (files: PackedFiles): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(files[VOICE_MANIFEST])) as Record<string, unknown>

const withManifest = (files: PackedFiles, change: Readonly<Record<string, unknown>>): PackedFiles => ({
  ...files,
  [VOICE_MANIFEST]: new TextEncoder().encode(JSON.stringify({ ...manifestOf(files), ...change })),
})

test('a voice comes out of its file as it went in, also of somebody who wants no name', () => {
  const whole = voice(clip(), clip({ key: 'resident:askHere', sound: soundOf(100), seconds: 1.985 }))
  expect(unpackVoice(packVoice(whole))).toEqual({ ok: true, value: whole })
  const nameless: VoiceFile = { ...whole, voice: { id: 'aaaabbbbccccdddd', consentOn: '2026-03-02' } }
  expect(unpackVoice(packVoice(nameless))).toEqual({ ok: true, value: nameless })
})

test('without consent nothing is taken in', () => {
  const files = packVoice(voice(clip()))
  expect(unpackVoice(withManifest(files, { consent: { heardByOthers: false } }))).toEqual({ ok: false, error: { kind: 'noConsent' } })
  expect(unpackVoice(withManifest(files, { consent: undefined }))).toEqual({ ok: false, error: { kind: 'noConsent' } })
})

test('another kind of file, a newer one, one without clips and one that says a text twice are not taken for a voice', () => {
  const files = packVoice(voice(clip()))
  const kinds = [
    unpackVoice({}),
    unpackVoice({ [VOICE_MANIFEST]: new Uint8Array([0xff, 0xfe]) }),
    unpackVoice(withManifest(files, { format: 'something' })),
    unpackVoice(withManifest(files, { voice: { id: 'x' } })),
    unpackVoice(packVoice(voice())),
    unpackVoice(packVoice(voice(clip(), clip()))),
    unpackVoice(withManifest(files, { version: 2 })),
  ].map((read) => (read.ok ? 'taken' : read.error.kind))
  expect(kinds).toEqual(['notAVoice', 'notAVoice', 'notAVoice', 'notAVoice', 'notAVoice', 'notAVoice', 'newerVersion'])
})

test.each([
  ['missing', (files: PackedFiles) => ({ [VOICE_MANIFEST]: files[VOICE_MANIFEST] ?? new Uint8Array() })],
  ['notOpus', (files: PackedFiles) => ({ ...files, '001.ogg': new Uint8Array(50) })],
  ['notOpus', (files: PackedFiles) => ({ ...files, '001.ogg': soundOf(20) })],
] as const)('a clip whose sound is %s refuses the file, by its key', (why, change) => {
  expect(unpackVoice(change(packVoice(voice(clip()))))).toEqual({
    ok: false,
    error: { kind: 'badClip', key: 'vocabulary:interest.cooking', why },
  })
})

test.each([
  ['tooSoft', clip({ loudness: -40 })],
  ['tooLoud', clip({ loudness: -3 })],
  ['tooShort', clip({ sound: soundOf(5), seconds: 0.085 })],
  ['tooLong', clip({ sound: soundOf(1100), seconds: 21.985 })],
  ['tooBig', clip({ sound: soundOf(100, 1200), seconds: 1.985 })],
] as const)('a clip that is %s refuses the file', (why, bad) => {
  expect(unpackVoice(packVoice(voice(bad)))).toEqual({ ok: false, error: { kind: 'badClip', key: bad.key, why } })
})
