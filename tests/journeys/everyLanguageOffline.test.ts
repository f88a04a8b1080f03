import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import { glyphsOf } from '#tests/journeys/support/glyphsOf.ts'
import { LANGUAGES, STAFF_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { LanguageId, Script } from '#i18n/languages.ts'

let laptop: Laptop
let page: Page
/** Requests that were not answered by what this laptop keeps, but for the question whether the server is there again. */
let notKept: () => Promise<readonly string[]>

const goTo = (path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

const openFirstActivity = async (): Promise<void> => {
  await goTo('/aanbod')
  await page.locator('main li button, main li a').first().click()
  await page.locator('summary').filter({ hasText: 'bewoner' }).click()
}

const wordsOf = async (language: LanguageId): Promise<{ readonly fact: { readonly when: string; readonly language: string } }> =>
  JSON.parse(await readFile(new URL(`../../locales/${language}/resident.json`, import.meta.url), 'utf8')) as never

/** One visit with a network, and none from then on. */
beforeAll(async () => {
  const server = await startServer()
  laptop = await takeLaptop()
  page = await laptop.open()
  page.setDefaultTimeout(10_000)
  await page.goto(server.url)
  await storedForOffline(page)
  await startPractising(page)
  await page.context().setOffline(true)
  await server.stop()

  const answers: Promise<string | undefined>[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/health')) return
    const kept = request.response().then((answer) => (answer?.fromServiceWorker() === true ? undefined : request.url()))
    answers.push(kept)
  })
  notKept = async () => (await Promise.all(answers)).filter((url) => url !== undefined)
  await openFirstActivity()
})

afterAll(async () => {
  await laptop.discard()
})

const documentLanguage = (): Promise<string> => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '))

test('there are fifteen languages to choose from', async () => {
  expect(LANGUAGES).toHaveLength(15)
  const shown = await page
    .locator('main details input[type="radio"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  expect(shown).toEqual(LANGUAGES.map(({ id }) => id))
})

const FONT_OF: Readonly<Record<Script, string>> = {
  Latn: 'Noto Sans',
  Cyrl: 'Noto Sans',
  Arab: 'Noto Sans Arabic',
  Ethi: 'Noto Sans Ethiopic',
}

test.each(LANGUAGES)('a resident reads an activity in $id without a network, in letters of the app', async (language) => {
  const { id, htmlLang, dir, script, autonym } = language
  const tile = page.locator('main details label').filter({ has: page.locator(`input[value="${id}"]`) })
  expect(await tile.getAttribute('lang')).toBe(htmlLang)
  expect(await tile.innerText()).toContain(autonym)
  await tile.click()
  const card = page.locator(`div[lang="${htmlLang}"][dir="${dir}"]`)
  const { fact } = await wordsOf(id)
  await card.getByText(fact.when, { exact: true }).waitFor()
  await card.getByText(fact.language, { exact: true }).first().waitFor()
  expect(await documentLanguage()).toBe('nl ltr')
  expect((await glyphsOf(page)).strange).toEqual([])
  const { glyphs } = await glyphsOf(page, `//div[@lang="${htmlLang}"][@dir="${dir}"]`)
  expect(glyphs[FONT_OF[script]]).toBeGreaterThan(100)
})

test.each(STAFF_LANGUAGES)('the screens of staff turn to %s without a network: language, direction and letters', async (id) => {
  await page.locator('[aria-haspopup="menu"]:visible').first().click()
  await page.getByRole('menuitem', { name: languageOf(id).autonym }).click()
  const { htmlLang, dir } = languageOf(id)
  await expect.poll(documentLanguage).toBe(`${htmlLang} ${dir}`)
  const { strange, glyphs } = await glyphsOf(page)
  expect(strange).toEqual([])
  expect(glyphs['Noto Sans Arabic']).toBeGreaterThan(id === 'ar' ? 1000 : 20)
})

test('nothing was asked of a network, and nobody complained', async () => {
  expect(await notKept()).toEqual([])
  expect(laptop.complaints).toEqual([])
})

test('planted faults are found: signs that no font of the app has, a font of the system, and a request', async () => {
  const plant = (text: string, font: string): Promise<void> =>
    page.evaluate(
      ([said, family]) => {
        const line = document.createElement('p')
        line.id = 'planted'
        line.textContent = said
        line.style.fontFamily = family
        document.getElementById('planted')?.remove()
        document.body.append(line)
      },
      [text, font] as const,
    )
  for (const [text, font] of [
    ['漢字', 'inherit'],
    ['ქართული', 'inherit'],
    ['↑', 'inherit'],
    ['Vraag het aan iemand', 'sans-serif'],
  ] as const) {
    await plant(text, font)
    expect((await glyphsOf(page)).strange, text).toEqual([expect.stringContaining(`: ${text}`)])
  }
  await page.evaluate(() => fetch('/woorden/nieuw.json').catch(() => undefined))
  expect(await notKept()).toEqual([expect.stringContaining('/woorden/nieuw.json')])
})
