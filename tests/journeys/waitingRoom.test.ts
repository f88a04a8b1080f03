import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
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

const giveOut = async (desk: Page, language: string): Promise<void> => {
  await desk.getByRole('button', { name: 'In de rij zetten' }).first().click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('radio', { name: language, exact: true }).check({ force: true })
  await dialog.getByRole('button', { name: 'Een vraag' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** What stands on the wall, and in which languages the words came by. */
const wordsOf = async (wall: Page, until: (seen: ReadonlySet<string>) => boolean): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>()
  for (let looks = 0; looks < 60 && !until(seen); looks++) {
    seen.add((await wall.locator('h1 [lang]').getAttribute('lang')) ?? '')
    await wall.waitForTimeout(500)
  }
  return seen
}

test('a second window shows who is called, offline, in the languages of the room, without a name; it is calm when the desk is shut', async () => {
  const desk = await laptop.open()
  await desk.goto(server.url)
  await storedForOffline(desk)
  await startPractising(desk)
  await desk.context().setOffline(true)
  await server.stop()

  await desk.getByRole('button', { name: 'Inloopuur openen' }).click()
  await giveOut(desk, 'Tigrinya')
  await giveOut(desk, 'Arabisch')
  const [wall] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.getByRole('button', { name: 'Scherm voor de wachtruimte' }).click(),
  ])
  await wall.setViewportSize({ width: 1366, height: 768 })
  await wall.getByRole('heading', { level: 1 }).waitFor()
  await wall.getByText('A-1').waitFor()

  await desk.bringToFront()
  await desk.getByRole('button', { name: 'Volgende roepen' }).click()
  const call = wall.getByRole('listitem').filter({ has: wall.locator('img[src="/pictograms/chair.svg"]') })
  await call.waitFor()
  expect((await call.innerText()).replace(/\s+/g, ' ')).toMatch(/^A-1 1 /)
  await wall.getByRole('heading', { level: 2 }).waitFor()
  expect(await wall.title()).toBe('Meedoenbalie')
  expect(new URL(wall.url()).pathname + new URL(wall.url()).hash).toBe('/wachtruimte.html')

  const seen = await wordsOf(wall, (languages) => languages.size === 3)
  expect([...seen].sort()).toEqual(['ar', 'nl', 'ti'])
  for (const language of ['ar', 'ti']) {
    await wall.locator(`h1 [lang="${language}"]`).waitFor({ timeout: 30_000 })
    // The words have come up by then.
    await wall.waitForTimeout(700)
    expect(await axeFaults(wall), `axe with words in ${language}`).toEqual([])
    expect(await wall.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  }

  // Nobody of this counter stands anywhere in that window.
  const names = await desk.evaluate(async () => {
    history.pushState(null, '', '/mensen')
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    return [...document.querySelectorAll('main li bdi')].map(({ textContent }) => textContent).filter((text) => text.length > 2)
  })
  expect(names.length).toBeGreaterThan(5)
  const shown = await wall.content()
  for (const name of names) expect(shown).not.toContain(name)

  await desk.keyboard.press('F2')
  await wall.getByText('A-1').waitFor({ state: 'detached' })
  await wall.locator('img[src="/pictograms/waving.svg"]').waitFor()

  // A reload of the wall without a desk begins calm, from what is stored on this laptop.
  await wall.reload()
  await wall.locator('img[src="/pictograms/waving.svg"]').waitFor()
  expect(laptop.complaints).toEqual([])
})
