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
  '/aanwezigheid',
  '/dag',
  '/invoer',
  '/apart',
  '/instellingen',
  '/instellingen/voorstellen',
]

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
    page = await laptop.open({ viewport })
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
    await goTo(page, '/mensen')
    await page.locator('main li button, main li a').first().click()
    await look('card of a person')
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
