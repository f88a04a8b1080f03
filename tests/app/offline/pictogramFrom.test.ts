import { expect, test } from 'vitest'
import { isPictogram, pictogramFrom } from '#app/offline/pictogramFrom.ts'

const PACK = { 'chair.svg': '<svg/>' }

test('the address of a drawing answers with that drawing, as a picture', async () => {
  const answer = pictogramFrom(PACK, '/pictograms/chair.svg')
  expect(answer?.headers.get('Content-Type')).toBe('image/svg+xml')
  expect(await answer?.text()).toBe('<svg/>')
})

test.each(['/pictograms/table.svg', '/pictograms/constructor', '/pictograms/../chair.svg', '/chair.svg', '/pictograms/__proto__'])(
  '%s is left to the network',
  (path) => {
    expect(pictogramFrom(PACK, path)).toBeUndefined()
  },
)

test('only drawings have such an address', () => {
  expect(['/pictograms/chair.svg', '/pictograms/', '/pictograms.json', '/pictograms/a/b.svg'].map(isPictogram)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
