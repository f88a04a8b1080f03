import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { openGallery } from '#tests/gallery/openGallery.ts'
import type { Gallery } from '#tests/gallery/openGallery.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'
import { byTouch } from '#tests/journeys/support/kioskHands.ts'
import { floodInbox, openKiosk, openedSubmissions, sealedRows, standKiosk } from '#tests/journeys/support/kioskStand.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

declare const galleryPage: GalleryPage

/** One that is read from the right, and all of them in `npm run test:long`. */
const ASKED = (process.env['KIOSK_LANGUAGES'] ?? 'ar').split(',')
const LANGUAGES: readonly ResidentLanguage[] = RESIDENT_LANGUAGES.filter((language) => ASKED.includes(language))

let server: RunningServer
let gallery: Gallery
let page: Page

beforeAll(async () => {
  server = await startServer()
  gallery = await openGallery()
  const opened = await gallery.openIn('nl')
  page = opened.page
  // A voice for every language: the screens are looked at with each sound that they can have.
  await opened.context.addInitScript((tags) => {
    const voices = tags.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }))
    speechSynthesis.getVoices = () => voices
  }, VOICES)
  await page.clock.install()
  await standKiosk(page, server.url)
})

afterAll(async () => {
  await gallery.close()
  await server.stop()
})

type Look = (screen: string) => Promise<void>

test.each(LANGUAGES)(
  'in %s axe finds nothing on any screen, each control is 72 px with 12 px around it, and nothing is lost at twice the letters or on 320 px',
  async (language) => {
    const faults: string[] = []
    await walkKiosk(language, (screen) => lookAt(page, screen, faults))
    expect(faults).toEqual([])
  },
)

test('of six hundred submissions the first five hundred are kept as they were sealed and can be opened; the others are told that it is full', async () => {
  const before = await sealedRows(page)
  const { sealed, answers } = await floodInbox(page, server.url, 600)
  const room = 500 - before.length
  const full = { ok: false, error: { kind: 'full' } }
  expect(answers).toEqual(sealed.map((_, index) => (index < room ? { ok: true, value: null } : full)))
  expect((await sealedRows(page)).toSorted()).toEqual([...before, ...sealed.slice(0, room)].toSorted())
  const numbers = (await openedSubmissions(page)).flatMap(({ id, ticket }) => (id.startsWith('Zmxvb2Qt') ? [ticket?.number] : []))
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: room }, (_, index) => `AK-${String(index + 1)}`)))
})

test.each(LANGUAGES)('in %s the next person reads then that a person helps, and what waits stays as it is', async (language) => {
  const before = await sealedRows(page)
  await openKiosk(page, server.url)
  const { press, language: choose } = byTouch(page, 'click')
  await choose(language)
  await press('raised-hand')
  await page.getByRole('alert').waitFor()
  const words = JSON.parse(await readFile(`locales/${language}/kiosk.json`, 'utf8')) as { readonly full: string }
  expect(await page.getByRole('alert').innerText()).toContain(words.full)
  const faults: string[] = []
  await lookAt(page, 'full', faults)
  expect(faults).toEqual([])
  await page.locator('main button').first().click()
  await page.getByRole('alert').waitFor()
  expect((await sealedRows(page)).toSorted()).toEqual(before.toSorted())
})

/** The last is the one at which axe looks. */
const LOOKS = [
  { name: '320 px', viewport: { width: 320, height: 640 }, letters: '' },
  { name: '320 px, 200 %', viewport: { width: 320, height: 640 }, letters: '200%' },
  { name: '1366 px, 200 %', viewport: { width: 1366, height: 768 }, letters: '200%' },
  { name: '1366 px', viewport: { width: 1366, height: 768 }, letters: '' },
] as const

const VOICES = [
  'nl-NL',
  'en-GB',
  'ar-SA',
  'ti-ER',
  'fa-AF',
  'fa-IR',
  'ps-AF',
  'ckb-IQ',
  'kmr-TR',
  'so-SO',
  'tr-TR',
  'uk-UA',
  'ru-RU',
  'fr-FR',
  'am-ET',
  'prs-AF',
  'ku-TR',
]

/** Writes down what is wrong with the screen that stands there. */
const lookAt = async (on: Page, screen: string, faults: string[]): Promise<void> => {
  for (const { name, viewport, letters } of LOOKS) {
    await on.setViewportSize(viewport)
    await on.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, letters)
    await on.evaluate(() => galleryPage.settled())
    const found = (await on.evaluate(() => galleryPage.inspect({ fields: true }))).map(
      ({ kind, text, where, by }) => `${kind} ${String(by ?? '')} "${text}" in ${where}`,
    )
    for (const fault of [...found, ...(await on.evaluate(tooSmallOrNear))]) faults.push(`${screen}, ${name}: ${fault}`)
  }
  for (const fault of await axeFaults(on)) faults.push(`${screen}: ${fault}`)
}

/** Every screen of every errand, once. */
const walkKiosk = async (id: ResidentLanguage, look: Look): Promise<void> => {
  const { press, next, language } = byTouch(page, 'click')
  const type = (text: string) => page.locator('input[type="text"]').fill(text)
  const begin = async (errand: string): Promise<void> => {
    await openKiosk(page, server.url)
    await language(id)
    await press(errand)
  }
  await openKiosk(page, server.url)
  await look('language')
  await language(id)
  await page.locator('main h1').waitFor()
  await look('menu')
  await press('waving')
  for (const screen of ['welcome', 'age', 'name', 'likes', 'can', 'when', 'howFar', 'contact']) {
    await page.locator('footer').waitFor()
    if (screen === 'age') {
      await press('child')
      await look('under 16')
      await page.locator('footer button').first().click()
    }
    await look(screen)
    if (screen === 'age') await press('person')
    await next()
  }
  await page.locator('bdi').first().waitFor()
  await look('ticket')
  await begin('calendar')
  await press('heart')
  await look('week')
  await begin('chair')
  await type('K7')
  await next()
  await look('code that is none')
  await type('k7 3qp')
  await next()
  await look('which day')
  await press('shrugging')
  await look('why')
  await begin('conversation')
  await look('talk today')
  await page.clock.fastForward(QUIET_MS)
  await page.locator('dialog').waitFor()
  await look('still there')
}

/** More than the quiet after which it asks, less than with the time in which it waits for an answer. */
const QUIET_MS = 121_000

/** Runs in the page. */
const tooSmallOrNear = (): readonly string[] => {
  const front = document.querySelector('dialog[open]') ?? document
  const shown = [...front.querySelectorAll('button, label, input[type="text"]')].flatMap((control) => {
    const box = control.getBoundingClientRect()
    const name = (control.getAttribute('aria-label') ?? control.textContent).slice(0, 24)
    return box.width === 0 ? [] : [{ name, box, foot: control.closest('footer') !== null }]
  })
  const small = shown.filter(({ box }) => box.width < 71.9 || box.height < 71.9).map(({ name }) => `small: ${name}`)
  const near = shown.flatMap((one, index) =>
    shown.slice(index + 1).flatMap((other) => {
      // The foot lies over what is scrolled under it.
      if (one.foot !== other.foot) return []
      const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right)
      const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom)
      return Math.max(across, down) < 11.9 ? [`near: ${one.name} and ${other.name}`] : []
    }),
  )
  return [...small, ...near]
}
