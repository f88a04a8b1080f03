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

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

/** Opens the lists of today one by one until one has people on it. */
const openListWithPeople = async (page: Page): Promise<void> => {
  for (let nth = 0; nth < 12; nth++) {
    await goTo(page, '/aanwezigheid')
    await page.locator('main li button:has(.lucide-clipboard-check)').nth(nth).click()
    await page.locator('main a:has(.lucide-printer)').waitFor()
    await page.waitForTimeout(300)
    if ((await page.locator('[data-line]').count()) > 1) return
  }
  throw new Error('No list of the practice counter has anybody on it')
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

  const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor()
    for (let stops = 0; stops < 120 && !(await isFocused(target)); stops++) await page.keyboard.press('Tab')
    expect(await isFocused(target), `reached with Tab: ${String(target)}`).toBe(true)
  }

  test('a list is filled in by keyboard only: a key a person, why for one of them, who told it, and saved', async () => {
    await openListWithPeople(page)
    const lines = page.locator('[data-line]')
    const people = await lines.count()
    const told = page.getByRole('radio', { name: 'De organisatie' })
    await tabTo(page.locator('[data-line] input:checked').first())
    for (let line = 0; line < people - 1; line++) await page.keyboard.press('e')
    await page.keyboard.press('n')
    await page.keyboard.press('w')
    const dialog = page.getByRole('dialog', { name: /Waarom kon/ })
    await tabTo(dialog.locator('button[aria-pressed]').first())
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('Iedereen is bekend').waitFor()
    await lines.last().getByText('Persoonlijk').waitFor()
    if (!(await told.isChecked())) {
      await told.focus()
      await page.keyboard.press('Space')
    }
    await tabTo(page.getByRole('button', { name: 'Lijst bewaren' }))
    await page.keyboard.press('Enter')
    await page.getByText('Aanwezigheid is bewaard').waitFor()
    expect(laptop.complaints).toEqual([])
  })

  test('at the door a card puts somebody on the list once, an unknown one is told kindly, and it can be taken back', async () => {
    await goTo(page, '/mensen')
    const row = page.locator('main li').first()
    const code = /[2-9A-Y]{2}-[2-9A-Y]{3}/.exec(await row.innerText())?.[0] ?? ''
    expect(code).not.toBe('')
    await goTo(page, '/aanbod')
    await page.getByRole('link', { name: 'Activiteit toevoegen' }).click()
    await page.getByLabel('Naam van de activiteit').fill('Open tafel')
    await page.getByRole('button', { name: 'Activiteit bewaren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Open tafel' }).waitFor()
    await page.getByRole('button', { name: 'Dagen plannen' }).click()
    await page
      .getByRole('dialog')
      .getByLabel('Dag', { exact: true })
      .fill(await page.evaluate(() => new Date().toLocaleDateString('nl-NL')))
    await page.getByRole('dialog').getByRole('button', { name: 'Plannen' }).click()
    await page.getByRole('button', { name: /^Aanwezigheid invullen:/ }).click()
    await page.getByRole('link', { name: 'Inchecken bij de deur' }).click()

    const scan = async (text: string): Promise<void> => {
      await page.getByLabel('Code op de kaart').fill(text)
      await page.keyboard.press('Enter')
    }
    await scan('XX-777')
    await page.getByText('Deze code kennen we hier niet.').waitFor()
    // As a hand scanner types what the QR says.
    await scan(`MB1:${code}`)
    await page.getByText('1 persoon is er').waitFor()
    await scan(code)
    await page
      .getByText(/stond al op de lijst/)
      .first()
      .waitFor()
    await page.getByText('1 persoon is er').waitFor()
    // The one of the planned day may still stand above it.
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
    await page.getByText('0 mensen zijn er').waitFor()
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

  test('the list, the reasons, the paper and the door have no fault that axe can find, and none is too wide', async () => {
    const faults: Record<string, readonly string[]> = {}
    await openListWithPeople(page)
    await page.locator('[data-line]').first().getByRole('radio').last().check({ force: true })
    await page.locator('[data-line] button').first().click()
    await page.getByRole('dialog').locator('button[aria-pressed]').first().waitFor()
    faults['reasons'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    faults['list'] = await screenFaults(page, language)
    await page.locator('main button:has(.lucide-file-input)').click()
    faults['fromPaper'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    await page.locator('main a:has(.lucide-printer)').click()
    await page.getByRole('table').waitFor()
    faults['paper'] = await screenFaults(page, language)
    await goTo(page, '/aanwezigheid/deur')
    await page.getByRole('textbox').waitFor()
    await page.getByRole('textbox').fill('XX-777')
    await page.keyboard.press('Enter')
    faults['door'] = await screenFaults(page, language)
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([])
    expect(laptop.complaints).toEqual([])
  })
})
