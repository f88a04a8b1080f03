import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openRegistration } from '#tests/journeys/support/setUpCounter.ts'

let server: RunningServer
let laptop: Laptop
let page: Page

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
  page = await laptop.open({ keepsApp: false })
  await page.goto(server.url)
  await startPractising(page)
  await page.getByRole('button', { name: 'Inloopuur openen' }).click()
  await page.getByText('Het inloopuur is open').first().waitFor()
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

const PHONE = { width: 390, height: 844 }
const LAPTOP = { width: 1366, height: 768 }

/** What reaches out of the window sideways: the page itself, or something in it that is cut off at the edge. */
const overflowing = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page, by ${String(scrollWidth - clientWidth)} px`)
    for (const element of document.querySelectorAll('main *, [role="status"] *')) {
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width > 1 && height > 1 && (left < -1 || right > clientWidth + 1)) found.push(`${element.tagName}.${element.className}`)
    }
    return found
  })

const expectNothingOverflows = async (where: string): Promise<void> => {
  for (const viewport of [PHONE, LAPTOP]) {
    await page.setViewportSize(viewport)
    expect(await overflowing(), `${where} at ${String(viewport.width)} px`).toEqual([])
  }
}

/** What stands in the title of the card, and in which element. */
const title = (): Promise<{ readonly text: string; readonly isolated: boolean }> =>
  page.evaluate(() => {
    const isolated = document.querySelector('h1 bdi')
    return { text: isolated?.textContent ?? '', isolated: isolated !== null && getComputedStyle(isolated).unicodeBidi === 'isolate' }
  })

const LONG = 'Nur Ḥusayn-ለምለም '.repeat(250).slice(0, 4000).trim()
const UNBROKEN = 'Aẞ'.repeat(2000)

/** Typed, and how it is kept where that differs. Every name is invented. */
const NAMES: readonly { readonly what: string; readonly typed: string; readonly kept?: string }[] = [
  { what: 'a single name', typed: 'Sukarni' },
  { what: 'a name of one letter', typed: 'Ø' },
  { what: 'emoji, also joined ones', typed: '🌻 Zonnetje 👩🏽‍🍳' },
  { what: 'Arabic with vowel signs', typed: 'مُنِيرَة' },
  { what: 'Persian with a joiner that shapes letters', typed: 'می‌نا' },
  { what: 'Tigrinya', typed: 'ሰላማዊት' },
  { what: 'Chinese', typed: '小梅' },
  { what: 'letters and marks apart, which are kept as one', typed: 'Zoe\u0308 Ame\u0301lie', kept: 'Zo\u00eb Am\u00e9lie' },
  { what: 'many marks on one letter', typed: `Z${'\u0301\u0323'.repeat(30)}oe` },
  { what: 'marks that would turn the line around, which are taken out', typed: '\u202eadaN\u202c', kept: 'adaN' },
  { what: 'what looks like code', typed: '<b>Bo</b> & "{{name}}" $t(common:save)' },
  { what: '4,000 characters', typed: LONG },
  { what: '4,000 characters without a space', typed: UNBROKEN },
]

describe('a name that is hard to write', () => {
  test.each(NAMES)(
    '$what is taken, kept in composed letters and shown on its own, and nothing is pushed aside',
    async ({ typed, kept = typed }) => {
      await page.setViewportSize(LAPTOP)
      await openRegistration(page)
      await page.getByLabel('Roepnaam').fill(typed)
      await expectNothingOverflows('the form')
      await page.setViewportSize(LAPTOP)
      await page.getByRole('button', { name: /inschrijven$/i }).click()
      await page.getByRole('button', { name: 'Meer met deze kaart' }).waitFor()
      expect(await title()).toEqual({ text: kept.normalize('NFC'), isolated: true })
      await page
        .getByRole('button', { name: /^Voorstellen/ })
        .first()
        .click({ timeout: 5_000 })
      await expectNothingOverflows('the card')

      await page.setViewportSize(LAPTOP)
      await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
      await page.getByRole('searchbox').fill(kept.slice(0, 100))
      const first = page.locator('main [data-row] bdi').first()
      await expect.poll(() => first.textContent()).toBe(kept.normalize('NFC'))
      await expectNothingOverflows('the list')
      await page.setViewportSize(LAPTOP)
      await page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectNothingOverflows('today')
    },
  )
})

/** Numbers that pass the tests of their kind and belong to nobody. */
const NEVER_KEPT: readonly (readonly [what: string, note: string, explained: RegExp])[] = [
  ['a citizen number', 'Belt terug over 123456782', /Dit lijkt op een burgerservicenummer/],
  ['a number of the immigration service', 'V-nummer 1234567890', /Dit lijkt op een V-nummer/],
  ['a bank account', 'Reiskosten naar NL91 ABNA 0417 1643 00', /Dit lijkt op een bankrekening/],
  ['a line of a passport', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', /Dit lijkt op een regel uit een paspoort/],
]

describe('what is never kept', () => {
  test.each(NEVER_KEPT)('%s in a note is explained kindly, and what was typed stays', async (what, note, explained) => {
    await page.setViewportSize(LAPTOP)
    await openRegistration(page)
    await page.getByLabel('Roepnaam').fill(`Noor ${what}`)
    await page.getByRole('button', { name: /inschrijven$/ }).click()
    const field = page.getByRole('textbox', { name: 'Nieuwe notitie' })
    await field.fill(note)
    await page.getByRole('button', { name: 'Notitie bewaren' }).click()
    await page.getByText(explained).first().waitFor()
    expect(await field.inputValue()).toBe(note)
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('button', { name: 'Notitie weghalen' }).count()).toBe(0)
    await field.fill('Komt liever in de middag')
    await page.getByRole('button', { name: 'Notitie bewaren' }).click()
    await page.getByRole('button', { name: 'Notitie weghalen' }).waitFor()
  })
})

test('none of it made the browser complain', () => {
  expect(laptop.complaints).toEqual([])
})
