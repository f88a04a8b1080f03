import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countedHands } from '#tests/journeys/support/countedHands.ts'
import type { CountedHands } from '#tests/journeys/support/countedHands.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { NEW_PEOPLE } from '#tests/journeys/support/twelvePeople.ts'

let server: RunningServer
let laptop: Laptop
let page: Page
let hands: CountedHands

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
})

const MOST_KEYS = 40

const dialog = (): Locator => page.getByRole('dialog')
const gone = (target: Locator): Promise<void> => target.waitFor({ state: 'hidden' })
const toast = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).last().waitFor()

/** Somebody new: the language by its letter, then the reason. */
const putInLine = async (letters: string, says: string): Promise<void> => {
  await hands.press('i')
  await dialog().waitFor()
  await hands.tabTo(dialog().getByRole('radio').first())
  await hands.press(...Array.from(letters))
  expect(await dialog().getByRole('radio', { name: says, exact: true }).isChecked(), says).toBe(true)
  await hands.press('Tab', 'Enter')
  await gone(dialog())
}

/** Somebody who was here before, by the code of the card, as a hand scanner types it. */
const findInLine = async (code: string): Promise<void> => {
  await hands.press('/')
  await hands.type(code)
  await hands.press('Enter')
  await dialog().waitFor()
  await hands.press('Tab', 'Tab', 'Enter')
  await gone(dialog())
  await hands.press('Escape')
}

/** Four people of this counter, by their codes. */
const knownCodes = async (): Promise<readonly string[]> => {
  await page.keyboard.press('2')
  await page.locator('main li bdi[dir="ltr"]').first().waitFor()
  const codes = await page.locator('main li bdi[dir="ltr"]').allInnerTexts()
  await page.keyboard.press('1')
  await page.getByText('Het inloopuur is open').first().waitFor()
  return codes.slice(0, 4)
}

test('a whole walk-in hour of twelve people offline, with keys only: under forty presses for each new person', async () => {
  page = await laptop.open()
  hands = countedHands(page)
  await page.goto(server.url)
  await storedForOffline(page)
  await startPractising(page)
  await page.context().setOffline(true)
  await server.stop()

  await hands.tabTo(page.getByRole('button', { name: 'Inloopuur openen' }))
  await hands.press('Enter')
  await page.getByText('Het inloopuur is open').first().waitFor()
  const codes = await knownCodes()
  const opening = hands.counted()

  const keys: Record<string, number> = {}
  for (const { name, letters, says } of NEW_PEOPLE) {
    await putInLine(letters, says)
    keys[name] = hands.counted()
  }
  for (const code of codes) await findInLine(code)
  const returning = hands.counted()
  await hands.press('c')
  await toast(/koffie/)
  // One of the four stands in the line already: no second number.
  await findInLine(codes[0] ?? '')
  await toast(/stond al in de rij/)
  await page.getByText('10 wachten').waitFor()
  hands.counted()

  for (const { name } of NEW_PEOPLE) {
    await hands.press('v')
    await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
    await registerAtTheTable(name)
    await hands.press('1')
    await page.getByText('Het inloopuur is open').first().waitFor()
    await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
    await hands.press('k')
    await gone(page.getByRole('button', { name: 'Klaar, geholpen' }).first())
    keys[name] = (keys[name] ?? 0) + hands.counted()
  }
  for (const code of codes) {
    await hands.press('v')
    await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
    await hands.press('k')
    await gone(page.getByRole('button', { name: 'Klaar, geholpen' }).first())
    expect(code).not.toBe('')
  }
  await page.getByText('Er wacht niemand').waitFor()
  await page.getByText('10 geholpen').waitFor()
  await page.getByText('1 voor koffie').waitFor()

  process.stdout.write(
    `walk-in hour by keys: opening ${String(opening)}, four who came back ${String(returning)}, new people ${JSON.stringify(keys)}\n`,
  )
  for (const [name, count] of Object.entries(keys)) expect(count, `keys for ${name}`).toBeLessThan(MOST_KEYS)
  expect(laptop.complaints).toEqual([])
})

const registerAtTheTable = async (name: string): Promise<void> => {
  await hands.press('g')
  await page.getByRole('radio').first().waitFor()
  await hands.tabTo(page.getByRole('radio').first())
  await hands.press('ArrowUp')
  expect(await page.getByRole('radio', { name: '18 of ouder' }).isChecked()).toBe(true)
  await hands.press('Tab')
  await hands.type(name)
  await hands.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await hands.tabTo(page.getByRole('button', { name: /^Voorstellen/ }).first())
  await hands.press('Enter')
  await page.getByText('Voorgesteld', { exact: true }).first().waitFor()
}
