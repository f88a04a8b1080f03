import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf } from '#i18n/languages.ts'
import { byKeys, byTouch, registerByPictures } from '#tests/journeys/support/kioskHands.ts'
import { openKiosk, openedSubmissions, standKiosk } from '#tests/journeys/support/kioskStand.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
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

test('on every screen axe finds nothing, each control is 72 px with 12 px around it, and nothing is pushed sideways at twice the letters on 320 px', async () => {
  const faults: string[] = []
  const look = async (name: string): Promise<void> => {
    for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
    for (const fault of await page.evaluate(tooSmallOrNear)) faults.push(`${name}: ${fault}`)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const fault of await page.evaluate(overTheEdge)) faults.push(`${name} at 320 px: ${fault}`)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
    await page.setViewportSize({ width: 1366, height: 768 })
  }
  await openKiosk(page, server.url)
  await look('language')
  const { press, next, language } = byTouch(page)
  await language('ar')
  await page.locator('h1').waitFor()
  await look('menu')
  await press('waving')
  for (const screen of ['welcome', 'age', 'name', 'likes', 'can', 'when', 'howFar', 'contact']) {
    await page.locator('footer').waitFor()
    await look(screen)
    if (screen === 'age') await press('person')
    await next()
  }
  await page.locator('bdi').first().waitFor()
  await look('done')
  await openKiosk(page, server.url)
  await language('ti')
  await press('calendar')
  await press('heart')
  await look('week')
  await openKiosk(page, server.url)
  await language('uk')
  await press('chair')
  await page.locator('input[type="text"]').fill('K7')
  await next()
  await look('code')
  await page.locator('input[type="text"]').fill('k7 3qp')
  await next()
  await look('which')
  await press('shrugging')
  await look('why')
  expect(faults).toEqual([])
})

test('nothing of it is in an address, a title, a history or a console', async () => {
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/kiosk.html')
  expect(await page.title()).toBe('Meedoenbalie')
  expect(await page.evaluate(() => history.state as unknown)).toBeNull()
  expect(laptop.complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

/** Runs in the page. */
const tooSmallOrNear = (): readonly string[] => {
  const shown = [...document.querySelectorAll('button, label, input[type="text"]')].flatMap((control) => {
    const box = control.getBoundingClientRect()
    return box.width === 0 ? [] : [{ name: control.textContent.slice(0, 24), box, foot: control.closest('footer') !== null }]
  })
  const small = shown.filter(({ box }) => box.width < 71.9 || box.height < 71.9).map(({ name }) => `small: ${name}`)
  const near = shown.flatMap((one, index) =>
    shown.slice(index + 1).flatMap((other) => {
      // The foot lies over what is scrolled under it.
      if (one.foot !== other.foot) return []
      const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right)
      const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom)
      return Math.max(across, down) < 11.9 ? [`near: ${one.name} and ${other.name}`] : []
    }),
  )
  return [...small, ...near]
}

/** Runs in the page. */
const overTheEdge = (): readonly string[] => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > width + 1 || left < -1
    })
    .slice(0, 3)
    .map((element) => `over the edge: ${element.textContent.slice(0, 24)}`)
}
