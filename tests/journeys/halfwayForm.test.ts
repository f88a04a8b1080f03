import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, openRegistration, register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'
import type { CounterWords } from '#tests/journeys/support/setUpCounter.ts'

const LOCATION = 'Balie Halverwege'

let server: RunningServer
let laptop: Laptop
let page: Page
let counter: CounterWords

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
  page = await laptop.open({ keepsApp: false })
  // The page's own clock, so that minutes pass when a test says so.
  await page.clock.install()
  await page.goto(server.url)
  counter = await setUpCounter(page, LOCATION)
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

const wish = (name: string) => page.getByRole('checkbox', { name, exact: true }).first()

/** A form in which something of every kind was begun: a name, tiles, an unsaved year in a part that is folded at first. */
const beginSomebody = async (name: string): Promise<void> => {
  await openRegistration(page)
  await page.getByLabel('Roepnaam').fill(name)
  await wish('Koken').check({ force: true })
  await page.locator('summary').last().click()
  await page.getByLabel('Geboortejaar, ongeveer').fill('1998')
}

const expectStillThere = async (name: string): Promise<void> => {
  await expect.poll(() => page.getByLabel('Roepnaam').inputValue()).toBe(name)
  expect(await wish('Koken').isChecked()).toBe(true)
  expect(await wish('Tuinieren').isChecked()).toBe(false)
  expect(await page.getByLabel('Geboortejaar, ongeveer').inputValue()).toBe('1998')
}

const save = async (name: string): Promise<void> => {
  await page.getByRole('button', { name: /inschrijven$/ }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

const closeByItself = async (): Promise<void> => {
  await page.clock.fastForward('02:50')
  expect(await page.getByRole('heading', { name: 'Het scherm is dicht' }).count(), 'not before three minutes').toBe(0)
  await page.clock.fastForward('00:15')
  await page.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
}

const openWithPin = async (): Promise<void> => {
  await page.getByLabel('Pincode').fill(counter.pin)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('navigation').first().waitFor()
}

describe('a form that is half filled in', () => {
  test('is there again with all that was typed after the screen closed by itself and the PIN opened it', async () => {
    await beginSomebody('Halima')
    await closeByItself()
    expect(await page.content()).not.toContain('Halima')
    await openWithPin()
    await expectStillThere('Halima')
    await save('Halima')
  })

  test('is there too where somebody was being changed, and while a note was being written', async () => {
    await page.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Belt morgen over de')
    await closeByItself()
    await openWithPin()
    await page.getByRole('heading', { level: 1, name: 'Halima' }).waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: 'Nieuwe notitie' }).inputValue()).toBe('Belt morgen over de')

    await page
      .getByRole('link', { name: 'Aanpassen' })
      .or(page.getByRole('button', { name: 'Aanpassen' }))
      .first()
      .click()
    await page.getByLabel('Roepnaam').fill('Halima B')
    await closeByItself()
    await openWithPin()
    await expect.poll(() => page.getByLabel('Roepnaam').inputValue()).toBe('Halima B')
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Halima B' }).waitFor()
  })

  test('leaves no name on a closed screen, not in what was said last either', async () => {
    await register(page, 'Nadia')
    const said = page.getByText(/Nadia.*is ingeschreven/).first()
    await said.waitFor()
    await page.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Nadia belt nog')
    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
    expect(await page.content()).not.toContain('Nadia')
    await openWithPin()
    await page.getByRole('heading', { level: 1, name: 'Nadia' }).waitFor()
    expect(await said.count()).toBe(0)
    await expect.poll(() => page.getByRole('textbox', { name: 'Nieuwe notitie' }).inputValue()).toBe('Nadia belt nog')
  })

  test('stays as it is when the language of the screen changes, there and back', async () => {
    await beginSomebody('Idris')
    for (const [menu, language, dir] of [
      ['Taal', 'العربية', 'rtl'],
      ['اللغة', 'Nederlands', 'ltr'],
    ] as const) {
      await page.getByRole('button', { name: menu }).first().click()
      await page.getByRole('menuitem', { name: language }).click()
      await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe(dir)
      expect(await page.locator('input[name="callName"]').inputValue()).toBe('Idris')
      expect(await page.locator('input[name="bornAbout"]').inputValue()).toBe('1998')
      expect(await page.locator('input[name="bornAbout"]').isVisible(), 'what was unfolded stays unfolded').toBe(true)
    }
    await expectStillThere('Idris')
    await save('Idris')
  })

  test('is there again after back and forward, and after a reload and the four words', async () => {
    await beginSomebody('Jafar')
    // Straight after the last letter: the pause that seals a draft has not come yet.
    await page.getByLabel('Roepnaam').fill('Jafar C')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor()
    await page.goForward()
    await expectStillThere('Jafar C')
    await page.reload()
    await openAgain(page, LOCATION, counter.words)
    await page.getByText('We bewaarden wat je al had ingevuld').waitFor()
    await expectStillThere('Jafar C')
    await save('Jafar C')
    await page.goBack()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('heading', { level: 1, name: 'Jafar C' }).count()).toBe(0)
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: 'Jafar C' }).waitFor()
    expect(laptop.complaints).toEqual([])
  })
})
