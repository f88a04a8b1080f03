import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { axeFaults, LOOKS, openIn, screenFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

const SCREENS = [
  '/',
  '/mensen',
  '/mensen/nieuw',
  '/aanbod',
  '/aanbod/nieuw',
  '/aanbod/organisatie/nieuw',
  '/koppelen/week',
  '/aanbod/aanmelddag',
  '/aanwezigheid',
  '/zelf-ingevuld',
  '/dag',
  '/cijfers',
  '/cijfers/wensen',
  '/cijfers/nog-niet-bereikt',
  '/cijfers/plaatsingen',
  '/invoer',
  '/apart',
  '/instellingen',
  '/instellingen/voorstellen',
  '/instellingen/regels',
  '/instellingen/poster',
]

/** The line with people in it, and the dialogs over it; by keys, which are the same in every language. */
const lookAtLine = async (page: Page, look: (screen: string) => Promise<void>): Promise<void> => {
  await page.locator('section[aria-labelledby="walk-in-hour"] button').last().click()
  await page.getByRole('searchbox').waitFor()
  for (const after of ['the first', 'the second', 'the third']) {
    await page.keyboard.press('i')
    await page.getByRole('dialog').waitFor()
    if (after === 'the first') await look('adding to the line')
    await page.getByRole('dialog').getByRole('radio').first().check({ force: true })
    await page.getByRole('dialog').getByRole('group').locator('button').first().click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await page.keyboard.press('v')
  await page.keyboard.press('n')
  await page.waitForTimeout(300)
  await look('the line')
  for (const [key, screen] of [
    ['s', 'a table together'],
    ['?', 'the list of keys'],
    ['Control+k', 'the palette'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await look(screen)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}

describe.each(LOOKS)('screens in $language at $viewport.width', ({ language, viewport }) => {
  let laptop: Laptop
  let page: Page
  const faults: Record<string, readonly string[]> = {}

  const look = async (screen: string): Promise<void> => {
    const found = await screenFaults(page, language)
    if (found.length > 0) faults[screen] = found
  }

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open({ keepsApp: false, viewport })
    await openIn(page, server.url, language)
  })

  afterAll(async () => {
    await laptop.discard()
  })

  test('the start, every screen of the desk and the cards behind them have no fault that axe can find, and none is too wide', async () => {
    await look('start')
    await page
      .getByRole('button')
      .filter({ hasText: language === 'ar' ? 'التدر' : 'oefenen' })
      .first()
      .click()
    await page.locator('nav').first().waitFor()
    for (const path of SCREENS) {
      await goTo(page, path)
      await look(path)
      expect(new URL(page.url()).pathname, 'the screen exists').toBe(path)
    }
    await goTo(page, '/')
    await lookAtLine(page, look)
    await goTo(page, '/mensen')
    await page.locator('main li button, main li a').first().click()
    await look('card of a person')
    await goTo(page, '/mensen/betaald-werk')
    await look('way to paid work')
    await goTo(page, '/aanbod')
    await page.locator('main li button, main li a').first().click()
    await look('card of an activity')
    expect(faults).toEqual({})
    expect(laptop.complaints).toEqual([])

    await page.evaluate(() => {
      const picture = document.createElement('img')
      picture.src = '/icons/app.svg'
      document.querySelector('main')?.append(picture)
    })
    expect(await axeFaults(page), 'a planted fault is found').toEqual([expect.stringContaining('image-alt')])
  })
})
