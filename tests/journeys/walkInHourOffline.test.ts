import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginForm } from '#tests/journeys/support/beginForm.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
})

const NAME = 'Wisal'

const menu = (page: Page, name: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name }).first().click()

/** Registers somebody who likes football and gardening and can come on every afternoon. */
const registerWisal = async (page: Page): Promise<void> => {
  await menu(page, 'Mensen')
  await page.getByText('Iemand inschrijven').first().click()
  await beginForm(page)
  await page.getByLabel('Roepnaam').fill(NAME)
  for (const wish of ['Koken', 'Tuinieren']) await page.getByRole('checkbox', { name: wish, exact: true }).first().check({ force: true })
  await page.getByRole('button', { name: /Wisal.*inschrijven/ }).click()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
}

/** Proposes the first suggestion, agrees, starts; answers the title of the activity. */
const matchWithFirstSuggestion = async (page: Page): Promise<string> => {
  const propose = page.getByRole('button', { name: /^Voorstellen/ }).first()
  const title = ((await propose.getAttribute('aria-label')) ?? '').replace(/^Voorstellen: /, '').replace(/[\u2066-\u2069]/g, '')
  await propose.click()
  await page.getByRole('button', { name: 'Is afgesproken' }).first().click()
  await page
    .getByRole('button', { name: 'Doet mee' })
    .or(page.getByRole('button', { name: 'Begint op proef' }))
    .first()
    .click()
  await page
    .getByRole('button', { name: 'Afronden' })
    .or(page.getByRole('button', { name: 'Doet mee' }))
    .first()
    .waitFor()
  return title
}

/** Plans the activity for today and notes that she was there. */
const attendToday = async (page: Page, title: string): Promise<void> => {
  await menu(page, 'Aanbod')
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('main').getByText(title, { exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('button', { name: 'Dagen plannen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Eén dag' }).check({ force: true })
  const today = await page.evaluate(() => {
    const now = new Date()
    return [now.getDate(), now.getMonth() + 1, now.getFullYear()].join('-')
  })
  await dialog.getByLabel('Dag', { exact: true }).fill(today)
  await dialog.getByLabel('Begint om').fill('10:00')
  await dialog.getByLabel('Tot').fill('12:30')
  await dialog.getByRole('button', { name: 'Plannen' }).click()
  await dialog.waitFor({ state: 'hidden' })

  await page
    .getByRole('button', { name: /Aanwezigheid invullen/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText(NAME).first().waitFor()
  // At a host's place somebody tells it of one after another: nobody of the counter saw them all.
  await page.getByRole('radio', { name: 'De organisatie' }).check({ force: true })
  await page
    .getByRole('group', { name: new RegExp(NAME) })
    .getByRole('radio', { name: 'Was er', exact: true })
    .check({ force: true })
  await page.getByRole('button', { name: 'Lijst bewaren' }).click()
  await page.getByText('Aanwezigheid is bewaard').first().waitFor()
}

const openWisal = async (page: Page): Promise<void> => {
  await menu(page, 'Mensen')
  await page.getByRole('searchbox').fill('wisal')
  await page.getByRole('main').getByText(NAME).first().click()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
}

describe('a walk-in hour with the network cut', () => {
  test('register, suggest, match and attendance work offline, and all of it is there after the browser was closed', async () => {
    let page = await laptop.open()
    await page.goto(server.url)
    await storedForOffline(page)
    await startPractising(page)
    await page.context().setOffline(true)
    await server.stop()

    await page.getByRole('button', { name: 'Inloopuur openen' }).click()
    await page.getByText('Het inloopuur is open').first().waitFor()
    await registerWisal(page)
    const title = await matchWithFirstSuggestion(page)
    expect(title).not.toBe('')
    await attendToday(page, title)
    await laptop.close()

    // Cold: another browser process, no network from its first moment on.
    page = await laptop.open({ offline: true })
    await page.goto(server.url)
    await startPractising(page)
    await page.getByText('Het inloopuur is open').first().waitFor()
    await openWisal(page)
    await page.getByText(title).first().waitFor()
    await page
      .getByText(/2\D*uur\D*30\D*min/)
      .first()
      .waitFor()
    expect(laptop.complaints).toEqual([])
  })
})
