import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForBrowser, servePage } from '#tests/journeys/support/browserPage.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'

let laptop: Laptop
let page: Page
let url = ''
let stop = (): void => {}

beforeAll(async () => {
  const served = await servePage(await bundleForBrowser('tests/journeys/pages/shippedClips.ts'))
  url = served.url
  stop = served.stop
  laptop = await takeLaptop()
  page = await laptop.open()
})

afterAll(async () => {
  await laptop.discard()
  stop()
})

const VOICE = 'aaaabbbbccccdddd'
const FILES: Readonly<Record<string, number>> = { '1111111111111111.ogg': 1, '2222222222222222.ogg': 2, '3333333333333333.ogg': 3 }

const clip = (key: string, file: string) => ({ key, text: '0123456789abcdef', file, voice: VOICE, seconds: 1, bytes: 3 })

/** The list that the server has now, and the sounds that it lets through. */
const serve = async (clips: readonly object[], files: readonly string[]): Promise<void> => {
  await page.unroute('**/audio/**')
  await page.route('**/audio/ti/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    if (name === 'manifest.json') return route.fulfill({ json: { version: 1, voices: [{ id: VOICE, consentOn: '2026-03-02' }], clips } })
    return files.includes(name) ? route.fulfill({ body: Buffer.from([FILES[name] ?? 0, 0, 0]) }) : route.abort()
  })
  await page.goto(url)
  await page.addScriptTag({ url: '/script.js', type: 'module' })
  await page.waitForFunction(() => 'shipped' in globalThis)
}

const keys = () => page.evaluate(() => globalThis.shipped.keys())
const bytes = (key: string) => page.evaluate((of) => globalThis.shipped.bytes(of), key)

test('clips are fetched when their language is used, count once they are here, and are played without a network; what the list drops goes', async () => {
  const [one, two, three] = Object.keys(FILES) as [string, string, string]
  const both = [clip('resident:askHere', one), clip('vocabulary:bring.water', two)]
  await serve(both, [one, two])
  expect(await page.evaluate(async () => (await caches.keys()).length), 'nothing is fetched for a language that nobody uses').toBe(0)
  expect(await keys(), 'not here yet').toEqual([])
  await page.waitForFunction(() => globalThis.shipped.told() > 0)
  expect(await keys()).toEqual(['resident:askHere', 'vocabulary:bring.water'])
  await page.unroute('**/audio/**')
  await page.context().setOffline(true)
  expect(await bytes('vocabulary:bring.water')).toEqual([2, 0, 0])
  await page.context().setOffline(false)

  // A new release: one clip is another sound, which does not come through; the other text is not spoken any more.
  await serve([clip('vocabulary:bring.water', three)], [])
  await keys()
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('meedoenbalie-clips')).keys()).length)).toBe(0)
  expect(await keys()).toEqual([])
  await serve([clip('vocabulary:bring.water', three)], [three])
  await keys()
  await page.waitForFunction(() => globalThis.shipped.told() > 0)
  expect(await bytes('vocabulary:bring.water')).toEqual([3, 0, 0])
})
