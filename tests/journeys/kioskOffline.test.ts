import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf } from '#i18n/languages.ts'
import { byKeys, byTouch, registerByPictures } from '#tests/journeys/support/kioskHands.ts'
import { openKiosk, openedSubmissions, standKiosk } from '#tests/journeys/support/kioskStand.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer
let laptop: Laptop
let page: Page

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
  page = await laptop.open({ touch: true })
  await page.goto(server.url)
  await storedForOffline(page)
  await standKiosk(page, server.url)
  await page.context().setOffline(true)
  await server.stop()
})

afterAll(async () => {
  await laptop.discard()
})

const LANGUAGES = ['ti', 'ar', 'prs', 'so', 'uk'] as const
/** In the first language both ways; in the others by turns, and all of them both ways in `npm run test:long`. */
const waysIn = (language: (typeof LANGUAGES)[number]) => {
  const both = [byTouch, byKeys]
  const place = LANGUAGES.indexOf(language)
  return place === 0 || process.env['KIOSK_WAYS'] === 'both' ? both : both.slice(place % 2, (place % 2) + 1)
}
const ANSWERED = {
  kind: 'register',
  ageGroup: 'from18',
  typeForMe: true,
  answers: { wishes: ['cooking'], skills: 'dontKnow', times: ['mon-morning'], minutes: ['20'], company: ['friend'], contact: ['message'] },
}

test.each(LANGUAGES)('without a network and without reading, somebody registers in %s, by touch or by keys', async (language) => {
  const ways = waysIn(language)
  const before = (await openedSubmissions(page)).length
  for (const way of ways) {
    await openKiosk(page, server.url)
    await registerByPictures(page, way(page), language)
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      languageOf(language).htmlLang,
      languageOf(language).dir,
    ])
  }
  const kept = (await openedSubmissions(page)).filter((each) => each.language === language)
  expect((await openedSubmissions(page)).length).toBe(before + ways.length)
  expect(kept).toMatchObject(ways.map(() => ANSWERED))
  // Each ticket has a number of its own.
  expect(new Set(kept.map(({ ticket }) => ticket?.number)).size).toBe(ways.length)
})

test('nothing of it is in an address, a title, a history or a console', async () => {
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/kiosk.html')
  expect(await page.title()).toBe('Meedoenbalie')
  expect(await page.evaluate(() => history.state as unknown)).toBeNull()
  expect(laptop.complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})
