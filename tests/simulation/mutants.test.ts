import { expect, test } from 'vitest'
import { huntMutants } from '#tests/simulation/huntMutants.ts'
import { MUTANTS } from '#tests/simulation/mutants.ts'
import { withFault } from '#tests/simulation/mutatedModules.ts'

test('each fault put into the protocol is caught on its stored seed, and the sound code passes there', async () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12)
  const hunted = await huntMutants()
  expect(hunted.map(({ mutant, seed, isSound }) => [mutant.name, seed, isSound])).toEqual(
    MUTANTS.map(({ name, seed }) => [name, seed, true]),
  )
}, 240_000)

test('a fault whose text is gone, or stands there twice, is no proof: it is refused', () => {
  const fault = { name: 'forgets', file: 'a.ts', from: 'keep(it)', to: '', seed: 1 }
  expect(withFault('do { keep(it) }', fault)).toBe('do {  }')
  expect(() => withFault('do { hold(it) }', fault)).toThrow('0 times in a.ts')
  expect(() => withFault('keep(it); keep(it)', fault)).toThrow('2 times in a.ts')
})
