import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

interface Look {
  readonly language: 'nl' | 'ar'
  readonly viewport: { readonly width: number; readonly height: number }
}

/** Target size is off in axe by default; at a counter it is what a thumb needs. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** A screen wider than the window would have to be pushed sideways with every line. */
const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

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
  '/aanwezigheid',
  '/dag',
  '/invoer',
  '/apart',
  '/instellingen',
]

const LOOKS: readonly Look[] = [
  { language: 'nl', viewport: { width: 1366, height: 768 } },
  { language: 'ar', viewport: { width: 390, height: 844 } },
]

describe.each(LOOKS)('screens in $language at $viewport.width', ({ language, viewport }) => {
  let laptop: Laptop
  let page: Page
  const faults: Record<string, readonly string[]> = {}

  const look = async (screen: string): Promise<void> => {
    await page.locator('h1').first().waitFor()
    // Answers come from the engine; a screen is judged when they are there.
    await page.waitForTimeout(400)
    const found = [...(await faultsOf(page))]
    const overflow = await sidewaysOverflow(page)
    if (overflow > 0) found.push(`wider than the window by ${String(overflow)} px`)
    const shown = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '))
    if (shown !== (language === 'ar' ? 'ar rtl' : 'nl ltr')) found.push(`language and direction are ${shown}`)
    if (found.length > 0) faults[screen] = found
  }

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open({ viewport })
    await page.goto(server.url)
    await page.evaluate((chosen) => {
      localStorage.setItem('language', chosen)
    }, language)
    await page.reload()
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
    expect(await faultsOf(page), 'a planted fault is found').toEqual([expect.stringContaining('image-alt')])
  })
})
