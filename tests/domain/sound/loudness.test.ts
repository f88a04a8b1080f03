import { expect, test } from 'vitest'
import { broughtTo, loudnessOf } from '#domain/sound/loudness.ts'
import { trimSilence } from '#domain/sound/trimSilence.ts'

const RATE = 48_000

/** A tone of so many seconds; a sine of amplitude 1 is 3 dB below the loudest. */
const tone = (seconds: number, amplitude: number): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, at) => amplitude * Math.sin((2 * Math.PI * 220 * at) / RATE))

const quiet = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * RATE))

const joined = (...parts: readonly Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]))

test('how loud somebody speaks is measured where they speak, whatever silence is around it', () => {
  const alone = loudnessOf(tone(1, 0.1), RATE)
  expect(alone.speech).toBeCloseTo(-23, 0)
  expect(alone.peak).toBeCloseTo(-20, 0)
  expect(loudnessOf(joined(quiet(2), tone(1, 0.1), quiet(3)), RATE).speech).toBeCloseTo(alone.speech, 0)
})

test('silence is no speech of any loudness', () => {
  expect(loudnessOf(quiet(1), RATE).speech).toBe(-Infinity)
  expect(loudnessOf(tone(1, 0.001), RATE).speech).toBe(-Infinity)
})

test('a soft and a loud voice come out equally loud', () => {
  for (const amplitude of [0.02, 0.1, 0.3]) expect(loudnessOf(broughtTo(tone(1, amplitude), RATE, -20), RATE).speech).toBeCloseTo(-20, 0)
})

test('making it louder never goes over the edge', () => {
  const withClick = joined(tone(1, 0.02), Float32Array.of(0.9))
  expect(loudnessOf(broughtTo(withClick, RATE, -20), RATE).peak).toBeLessThanOrEqual(-0.99)
})

test('what is before and after the words is cut off but for a little air', () => {
  const trimmed = trimSilence(joined(quiet(1), tone(0.5, 0.1), quiet(2)), RATE) ?? expect.fail('nothing heard')
  expect(trimmed.length / RATE).toBeGreaterThan(0.7)
  expect(trimmed.length / RATE).toBeLessThan(0.8)
})

test('a pause between two words stays', () => {
  const trimmed = trimSilence(joined(quiet(1), tone(0.3, 0.1), quiet(1), tone(0.3, 0.1), quiet(1)), RATE) ?? expect.fail('nothing heard')
  expect(trimmed.length / RATE).toBeGreaterThan(1.6)
})

test('where nobody speaks there is nothing to keep', () => {
  expect(trimSilence(quiet(2), RATE)).toBeUndefined()
  expect(trimSilence(tone(2, 0.001), RATE)).toBeUndefined()
})
