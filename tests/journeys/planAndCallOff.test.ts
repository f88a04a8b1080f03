import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
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

/** The year after this one: its holidays are always still to come. */
const YEAR = new Date().getFullYear() + 1

const openOffer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    history.pushState(null, '', '/aanbod')
    dispatchEvent(new PopStateEvent('popstate'))
  })

/** Opens one activity after another until it has a day to come on which somebody counts, and answers the button that calls it off. */
const dayThatSomebodyCountsOn = async (page: Page, words: { readonly expected: RegExp }): Promise<Locator> => {
  for (let nth = 0; nth < 30; nth++) {
    await openOffer(page)
    await page.getByRole('tabpanel').locator('li button').nth(nth).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const line = page
      .getByRole('listitem')
      .filter({ has: page.locator('.lucide-calendar-x') })
      .filter({ hasText: words.expected })
    await page.waitForTimeout(300)
    if ((await line.count()) > 0) return line.first().locator('button:has(.lucide-calendar-x)')
  }
  throw new Error('No day of the practice counter has anybody on it')
}

describe('without a connection', () => {
  let laptop: Laptop
  let page: Page

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open()
    await page.goto(server.url)
    await storedForOffline(page)
    await page.context().setOffline(true)
    await startPractising(page)
  })

  afterAll(async () => {
    await laptop.discard()
  })

  test('days are planned around Christmas: it stands out, is off by itself, and one day of it is kept; undone, none is left', async () => {
    await openOffer(page)
    await page.getByRole('link', { name: 'Activiteit toevoegen' }).click()
    await page.getByLabel('Naam van de activiteit').fill('Samen bakken')
    await page.getByRole('button', { name: 'Activiteit bewaren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Samen bakken' }).waitFor()
    await page.getByRole('button', { name: 'Dagen plannen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Elke week' }).check()
    for (const weekday of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']) {
      await dialog.getByRole('checkbox', { name: weekday, exact: true }).check()
    }
    await dialog.getByLabel('Eerste dag').fill(`23-12-${String(YEAR)}`)
    await dialog.getByLabel('Laatste dag').fill(`27-12-${String(YEAR)}`)
    await dialog.getByText('3 dagen · 2 dagen sla je over').waitFor()
    const christmas = dialog.getByRole('checkbox', { name: /Eerste Kerstdag/ })
    expect(await christmas.isChecked()).toBe(false)
    await dialog.getByRole('checkbox', { name: /Tweede Kerstdag/ }).check()
    await dialog.getByRole('button', { name: '4 dagen plannen' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('4 dagen gepland').waitFor()
    const planned = page.getByRole('listitem').filter({ has: page.locator('.lucide-calendar-x') })
    await expect.poll(() => planned.count()).toBe(4)
    expect(await planned.filter({ hasText: '25 dec' }).count()).toBe(0)
    expect(await planned.filter({ hasText: '26 dec' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('Er is nog geen dag gepland').waitFor()
    expect(laptop.complaints).toEqual([])
  })

  test('a day is called off with a reason, everybody is told and ticked off, and put on again they hear that too', async () => {
    const callOff = await dayThatSomebodyCountsOn(page, { expected: /[1-9]\d* verwacht/ })
    await callOff.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Het weer is te slecht' }).check()
    await dialog.getByRole('button', { name: 'Afzeggen', exact: true }).click()
    await page.getByText(/Gaat niet door: .?Het weer is te slecht/).waitFor()
    await page.getByRole('button', { name: /laten weten:/ }).click()
    await page.getByText(/Reden: .?Het weer is te slecht/).waitFor()
    const tick = page.getByRole('button', { name: / weet het$/ })
    const people = await tick.count()
    expect(people).toBeGreaterThan(0)
    for (let left = people; left > 0; left--) {
      await tick.first().click()
      await expect.poll(() => tick.count()).toBe(left - 1)
    }
    await page.getByText('Iedereen weet het. Fijn.').waitFor()

    await page.getByRole('button', { name: 'Terug naar de activiteit' }).click()
    await page
      .getByRole('button', { name: /^Toch door laten gaan/ })
      .first()
      .click()
    await page.getByRole('button', { name: /laten weten:/ }).click()
    await page.getByText('Gaat toch door.', { exact: true }).waitFor()
    expect(await tick.count()).toBe(people)
    expect(laptop.complaints).toEqual([])
  })
})

describe.each(LOOKS)('in $language at $viewport.width', ({ language, viewport }) => {
  let laptop: Laptop
  let page: Page

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open({ keepsApp: false, viewport })
    await openIn(page, server.url, language)
    await page
      .getByRole('button')
      .filter({ hasText: language === 'ar' ? 'التدر' : 'oefenen' })
      .first()
      .click()
    await page.locator('nav').first().waitFor()
  })

  afterAll(async () => {
    await laptop.discard()
  })

  test('planning, calling off and telling have no fault that axe can find, and none is too wide', async () => {
    const faults: Record<string, readonly string[]> = {}
    const callOff = await dayThatSomebodyCountsOn(page, { expected: language === 'ar' ? /متوقع/ : /[1-9]\d* verwacht/ })
    await page.locator('button:has(.lucide-calendar-plus)').first().click()
    await page.getByRole('dialog').getByRole('checkbox').nth(9).waitFor()
    await page.getByRole('dialog').locator('summary').click()
    faults['planning'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    await callOff.click()
    faults['callingOff'] = await axeFaults(page)
    await page.getByRole('dialog').getByRole('radio').first().check({ force: true })
    await page.getByRole('dialog').getByRole('button').last().click()
    await page.locator('main button:has(.lucide-megaphone)').first().click()
    await page.locator('main button:has(.lucide-check)').first().waitFor()
    faults['telling'] = await screenFaults(page, language)
    const inTheirs = page.locator('main button:has(.lucide-languages)').first()
    if ((await inTheirs.count()) > 0) {
      await inTheirs.click()
      faults['inTheirLanguage'] = await axeFaults(page)
    }
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([])
    expect(laptop.complaints).toEqual([])
  })
})
