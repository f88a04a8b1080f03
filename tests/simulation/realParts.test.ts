import { expect, test } from 'vitest'
import { manySchedules } from '#tests/simulation/manySchedules.ts'

test('60 of them on the real parts (IndexedDB, sealing, the handler over HTTP, SQLite) end the same way', async () => {
  const { played, failures, failed, figures } = await manySchedules({
    from: 1,
    count: 60,
    asked: { steps: 14 },
    parts: 'real',
    workers: 2,
  })
  expect(failed).toEqual([])
  expect([played, failures]).toEqual([60, 0])
  for (const what of [
    'silent restores of the server',
    'crashes of a courier',
    'requests: serverDies',
    'key rotations',
    'copied profiles',
  ]) {
    expect(figures.get(what) ?? 0, what).toBeGreaterThan(3)
  }
}, 300_000)
