import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import ar from '#locales/ar/appointment.json' with { type: 'json' }
import peopleAr from '#locales/ar/people.json' with { type: 'json' }
import nl from '#locales/nl/appointment.json' with { type: 'json' }
import peopleNl from '#locales/nl/people.json' with { type: 'json' }
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { LOOKS, openIn, screenFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { scanQr } from '#tests/support/scanQr.ts'

const WORDS = { nl, ar }
const PEOPLE = { nl: peopleNl, ar: peopleAr }

/** Languages of the papers that are held to be read: two scripts from right to left with letters of their own, and Ethiopic. */
const PAPERS = ['ar', 'ti', 'prs', 'ps'] as const

const OWN_FONT = { ar: 'NotoSansArabic', ti: 'NotoSansEthiopic', prs: 'NotoSansArabic', ps: 'NotoSansArabic' } as const

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

interface Printed {
  readonly pages: readonly string[]
  readonly fonts: readonly string[]
}

/** What comes out of the printer: the boxes of its pages and the letters that lie in it. */
const printed = async (page: Page): Promise<Printed> => {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true })
  const pdf = Buffer.from(data, 'base64').toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)]
  return {
    pages: boxes.map(([, width, height]) => `${String(Math.round(Number(width)))}x${String(Math.round(Number(height)))}`),
    fonts: [...new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/gu)].map(([, name = '']) => name))].sort(),
  }
}

/** A5 and A7 in points. */
const A5 = '420x595'
const A7 = '298x210'

const scanned = (page: Page, name: string): Promise<string | undefined> =>
  page
    .getByRole('img', { name })
    .evaluate((code) => [code.getAttribute('viewBox'), code.querySelector('path')?.getAttribute('d') ?? null] as const)
    .then(([box, path]) => scanQr(box, path))

const calendarOf = (text: string): ICAL.Event => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? expect.fail('no event'))
}

describe.each(LOOKS)('an appointment in $language at $viewport.width', ({ language, viewport }) => {
  const words = WORDS[language]
  let laptop: Laptop
  let page: Page
  const faults: Record<string, readonly string[]> = {}

  const look = async (screen: string): Promise<void> => {
    const found = await screenFaults(page, language)
    if (found.length > 0) faults[screen] = found
  }

  /** What stands on the paper, in words. */
  const paper = (): Promise<string> => page.getByRole('article').innerText()

  const inLanguage = async (own: string): Promise<void> => {
    await page.getByLabel(words.slip.language).selectOption(own)
    await page
      .locator(`article [lang="${own === 'prs' ? 'fa-AF' : own}"]`)
      .first()
      .waitFor()
  }

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

  test('is made of a match in two taps, and its paper comes up at once', async () => {
    // Somebody for whom something was agreed or proposed and who has no first meeting yet.
    const waiting = page.locator('section').last().locator('li button').first()
    await waiting.click()
    await page
      .getByRole('button', { name: new RegExp(`^${words.line.makeOf.split(':')[0] ?? ''}`, 'u') })
      .first()
      .click()
    await look('make')
    const day = page.getByLabel(words.make.day, { exact: true })
    if ((await day.inputValue()) === '') await day.fill('3-12-2026')
    await page.getByRole('button', { name: words.make.save }).click()
    await page.getByRole('article').waitFor()
    await look('slip')
    expect(await paper()).toMatch(/\d\d:\d\d/u)
  })

  test('on paper is one page of A5 in every script, in the letters of the app, whole and isolated', async () => {
    for (const own of PAPERS) {
      await inLanguage(own)
      await look(`slip in ${own}`)
      const { pages, fonts } = await printed(page)
      expect([own, pages]).toEqual([own, [A5]])
      expect(fonts.filter((font) => !font.startsWith('NotoSans'))).toEqual([])
      expect(fonts.some((font) => font.startsWith(OWN_FONT[own]))).toBe(true)
      const told = await page.getByRole('article').evaluate((sheet) => ({
        cut: sheet.clientHeight < sheet.scrollHeight - 1 || sheet.clientWidth < sheet.scrollWidth - 1,
        directions: [...new Set([...sheet.querySelectorAll<HTMLElement>('[lang]')].map(({ lang, dir }) => `${lang} ${dir}`))].sort(),
        typedLoose: [...sheet.querySelectorAll('[class*="typed"]')].filter((one) => one.querySelector('bdi') === null).length,
      }))
      expect(told.cut, `${own} fits`).toBe(false)
      expect(told.typedLoose).toBe(0)
      expect(told.directions).toContain(own === 'ti' ? 'ti ltr' : `${own === 'prs' ? 'fa-AF' : own} rtl`)
    }
  })

  test('goes to a calendar as a file and as a code, which another calendar reads alike', async () => {
    await inLanguage('ti')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: words.slip.file }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('afspraak.ics')
    const fromFile = calendarOf(await readFile(await file.path(), 'utf8'))
    const fromCode = calendarOf((await scanned(page, words.slip.qrCalendar)) ?? '')
    expect([fromCode.summary, fromCode.startDate.toJSDate(), fromCode.endDate.toJSDate()]).toEqual([
      fromFile.summary,
      fromFile.startDate.toJSDate(),
      fromFile.endDate.toJSDate(),
    ])
    expect(fromFile.summary).toMatch(/\p{Script=Ethiopic}/u)
  })

  test('is a message to scan that names nobody and no centre, with no number to send it to', async () => {
    await page.getByRole('button', { name: words.slip.message }).click()
    const text = (await scanned(page, words.message.qr)) ?? ''
    const shown = await page.getByRole('dialog').locator('p[lang="ti"]').innerText()
    const message = text.startsWith('sms:?body=') ? decodeURIComponent(text.slice('sms:?body='.length)) : text
    expect(message).toBe(shown)
    expect(text).not.toMatch(/^sms:[^?]/u)
    expect(message).not.toMatch(/elderhoeve|meedoen|azc|coa\b|asiel/iu)
    await look('message')
    await page.keyboard.press('Escape')
  })

  test('leaves a card to print: the code, readable by another scanner, and nothing of who or where', async () => {
    await page.getByRole('button', { name: words.slip.back }).click()
    const code = await page
      .locator('bdi')
      .filter({ hasText: /^[2-9A-Z]{2}-[2-9A-Z]{3}$/u })
      .first()
      .innerText()
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await page.locator('main').getByRole('button', { name: PEOPLE[language].card.more, exact: true }).click()
    await page.getByRole('menuitem', { name: words.card.menu }).click()
    await page.getByRole('article').waitFor()
    await look('card')
    expect(await scanned(page, words.card.qr)).toBe(`MB1:${code}`)
    expect(await paper()).toContain(code)
    expect(await paper()).not.toContain(name.split(' ')[0] ?? name)
    expect((await printed(page)).pages).toEqual([A7])
    await page.getByRole('checkbox', { name: words.card.withName }).check()
    expect(await paper()).toContain(name.split(' ')[0] ?? name)
  })

  test('has no fault that axe can find on any of these screens, and none is too wide', () => {
    expect(faults).toEqual({})
    expect(laptop.complaints).toEqual([])
  })
})
