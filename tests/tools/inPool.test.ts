import { expect, test } from 'vitest'
import { inPool } from '#tools/inPool.ts'

test('no more than so many run at once, and the answers keep their order', async () => {
  let running = 0
  let most = 0
  const answers = await inPool([30, 1, 20, 1, 1], 2, async (ms) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, ms))
    running--
    return ms
  })
  expect(answers).toEqual([30, 1, 20, 1, 1])
  expect(most).toBe(2)
})
