import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, openRegistration, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

const LOCATION = 'Balie Stroomuit'
/** More in the long run. */
const ROUNDS = Number(process.env['BROWSER_KILLS'] ?? 5)
/** The page taps by itself this long after it was asked to, so that the plug can be pulled before, during and after the save. */
const TAP_AFTER_MS = 40
/** A save takes some five milliseconds here: the first round cuts about when the tap comes, each next such round about this much later. */
const STEP_MS = 4
const STEPS = 5
const SEED = 20_260_915

vi.setConfig({ testTimeout: 60_000 + ROUNDS * 30_000 })

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

/** The same row of numbers between 0 and 1 in every run (mulberry32). */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fills in the form of somebody with two wishes, so that one can see whether a record is whole. */
const fillIn = async (page: Page, name: string): Promise<void> => {
  await openRegistration(page)
  await page.getByLabel('Roepnaam').fill(name)
  for (const wish of ['Koken', 'Tuinieren']) await page.getByRole('checkbox', { name: wish, exact: true }).first().check({ force: true })
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: /inschrijven$/ }).click()

const told = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

const tapSoon = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /inschrijven$/ }).evaluate((button: HTMLElement, after) => {
    setTimeout(() => {
      button.click()
    }, after)
  }, TAP_AFTER_MS)

/** Taps, and pulls the plug in the very moment in which the page tells that it was saved: the page itself gives the sign. */
const whenTold = async (page: Page, name: string, pull: () => Promise<void>): Promise<void> => {
  let pulling: Promise<void> | undefined
  await page.exposeFunction('nowTold', () => {
    pulling = pull()
  })
  await page.evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      if (![...document.querySelectorAll('h1')].some(({ textContent }) => textContent.includes(wanted))) return
      observer.disconnect()
      ;(globalThis as unknown as { readonly nowTold: () => void }).nowTold()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, name)
  await tapSoon(page)
  await expect.poll(() => pulling !== undefined, { interval: 5, timeout: 20_000 }).toBe(true)
  await pulling
}

const rowsOf = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await page.getByRole('searchbox').fill('Stekker')
  await page.getByText(/gevonden/).waitFor()
  const more = page.getByRole('button', { name: 'Meer mensen laten zien' })
  if (await more.isVisible()) {
    await more.click()
    await more.waitFor({ state: 'hidden' })
  }
  return page.getByRole('main').getByRole('listitem').allInnerTexts()
}

test('a browser that is ended in the middle of saves has every save that was told, and nothing half', async () => {
  const roll = dice(SEED)
  const saved: string[] = []
  const cutOff: string[] = []
  let page = await laptop.open({ keepsApp: false })
  await page.goto(server.url)
  const { words } = await setUpCounter(page, LOCATION)

  for (let round = 1; round <= ROUNDS; round++) {
    const whole = `Stekker ${String(round)} heel`
    await fillIn(page, whole)
    await save(page)
    await told(page, whole)
    saved.push(whole)

    const last = `Stekker ${String(round)} laatste`
    await fillIn(page, last)
    // The pause in typing after which the form itself is sealed.
    await page.waitForTimeout(500)
    const pull = await laptop.plug()
    if (round % 2 === 0) {
      await whenTold(page, last, pull)
      saved.push(last)
    } else {
      const wasTold = told(page, last).then(
        () => saved.push(last),
        () => cutOff.push(last),
      )
      await tapSoon(page)
      const step = ((round - 1) / 2) % STEPS
      await new Promise((resolve) => setTimeout(resolve, TAP_AFTER_MS + (step + roll()) * STEP_MS - STEP_MS / 2))
      await pull()
      await wasTold
    }

    page = await laptop.open({ keepsApp: false })
    await page.goto(server.url)
    await openAgain(page, LOCATION, words)
    const rows = await rowsOf(page)
    for (const name of saved)
      expect(
        rows.filter((row) => row.includes(name)),
        `${name} is there once`,
      ).toHaveLength(1)
    for (const row of rows) expect(row, 'whoever is there is there whole').toMatch(/Koken.*Tuinieren/su)
    expect(rows.length).toBeLessThanOrEqual(saved.length + cutOff.length)
    // The form goes in the same save: what is not in the list is still in the form, and what is in the list is in no form.
    await openRegistration(page)
    expect(await page.getByLabel('Roepnaam').inputValue()).toBe(rows.some((row) => row.includes(last)) ? '' : last)
  }
  expect(saved.length + cutOff.length).toBe(2 * ROUNDS)
})
