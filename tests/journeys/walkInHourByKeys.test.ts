import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countedHands } from '#tests/journeys/support/countedHands.ts'
import type { CountedHands } from '#tests/journeys/support/countedHands.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { BY_FORM, NEW_PEOPLE, TALKS_WITH, TWICE } from '#tests/journeys/support/twelvePeople.ts'

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
  await page.getByRole('button', { name: 'In de rij zetten' }).waitFor()
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
  // One of the six stands in the line once more, as if new.
  await putInLine(TWICE.letters, TWICE.says)
  hands.counted()
  for (const code of codes) await findInLine(code)
  const returning = hands.counted()
  await hands.press('c')
  await toast(/koffie/)
  // One of the four stands in the line already: no second number.
  await findInLine(codes[0] ?? '')
  await toast(/stond al in de rij/)
  await page.getByText('11 wachten').waitFor()
  hands.counted()

  await callNext()
  await meetInTalk(TALKS_WITH.name)
  await helped()
  keys[TALKS_WITH.name] = (keys[TALKS_WITH.name] ?? 0) + hands.counted()
  for (const { name } of BY_FORM) {
    await callNext()
    await fillInForm(name)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await propose()
    await toToday()
    await helped()
    keys[name] = (keys[name] ?? 0) + hands.counted()
  }
  await callNext()
  await fillInForm(TWICE.name)
  await page.getByText(/^Draai het scherm weg/).waitFor()
  await hands.tabTo(page.getByRole('button', { name: 'Eén persoon' }).first())
  await hands.press('Enter')
  await toast('Samengevoegd tot één persoon')
  await toToday()
  await helped()
  for (const code of codes) {
    await callNext()
    await helped()
    expect(code).not.toBe('')
  }
  await page.getByText('Er wacht niemand').waitFor()
  await page.getByText('11 geholpen').waitFor()
  await page.getByText('1 voor koffie').waitFor()

  process.stdout.write(
    `walk-in hour by keys: opening ${String(opening)}, four who came back ${String(returning)}, new people ${JSON.stringify(keys)}\n`,
  )
  for (const [name, count] of Object.entries(keys)) expect(count, `keys for ${name}`).toBeLessThan(MOST_KEYS)
  expect(laptop.complaints).toEqual([])
})

const callNext = async (): Promise<void> => {
  await hands.press('v')
  await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
}

const helped = async (): Promise<void> => {
  await hands.press('k')
  await gone(page.getByRole('button', { name: 'Klaar, geholpen' }).first())
}

const toToday = async (): Promise<void> => {
  await hands.press('1')
  await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
}

/** Not here before, an adult, and a name: the language came along with the ticket. */
const fillInForm = async (name: string): Promise<void> => {
  await hands.press('g')
  await page.getByRole('button', { name: 'Nee, nieuw hier' }).waitFor()
  await hands.press('Enter')
  await page.getByRole('radio').first().waitFor()
  await hands.press('ArrowUp')
  expect(await page.getByRole('radio', { name: '18 of ouder' }).isChecked()).toBe(true)
  await hands.press('Tab')
  await hands.type(name)
  await hands.press('Enter')
}

const propose = async (): Promise<void> => {
  await hands.tabTo(page.getByRole('button', { name: /^Voorstellen/ }).first())
  await hands.press('Enter')
  await page.getByText('Voorgesteld', { exact: true }).first().waitFor()
}

/** The same person in a talk of two languages, as far as the first suggestions. */
const meetInTalk = async (name: string): Promise<void> => {
  await hands.press('b')
  await page.getByRole('heading', { name: 'Was je hier al eerder?' }).waitFor()
  await hands.press('1')
  await page.locator('main input[type="text"]').waitFor()
  await hands.type(name)
  await hands.press('Enter', '3')
  await page.getByRole('heading', { name: 'Wat doe je graag?' }).waitFor()
  await hands.press('1', 'Enter')
  await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
  await hands.press('l')
  await page.getByRole('heading', { name: 'Wat wil je bereiken?' }).waitFor()
  await hands.press('1')
  await page.getByText('Dit past misschien bij jou').first().waitFor()
  await hands.tabTo(page.getByRole('button', { name: 'Gesprek sluiten' }), 'Shift+Tab')
  await hands.press('Enter')
  await page.getByRole('button', { name: 'Klaar, geholpen' }).first().waitFor()
}
