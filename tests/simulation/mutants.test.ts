import { expect, test } from 'vitest'
import { huntMutants } from '#tests/simulation/huntMutants.ts'
import { MUTANTS } from '#tests/simulation/mutants.ts'

test('each fault put into the protocol is caught on its stored seed, and the sound code passes there', async () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12)
  const hunted = await huntMutants()
  expect(hunted.map(({ mutant, seed, isSound }) => [mutant.name, seed, isSound])).toEqual(
    MUTANTS.map(({ name, seed }) => [name, seed, true]),
  )
}, 240_000)
