import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { choosePin, copyWords, shownWords } from '#tests/journeys/support/setUpCounter.ts'

/** On the laptop of the counter: asks for a code, and answers it. */
const askForCode = async (page: Page): Promise<string> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Een laptop toelaten' }).click()
  await page.getByRole('button', { name: 'Code laten zien' }).click()
  return (await page.getByRole('img', { name: /De code:/ }).innerText()).trim()
}

/** On the new laptop: comes with the code. */
const comeWithCode = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('button', { name: /Bij een balie aansluiten/ }).click()
  await page.getByLabel('De code').fill(code)
  await page.getByRole('button', { name: 'Aansluiten', exact: true }).click()
}

/** The digits as a person reads them. */
const digitsOn = async (page: Page): Promise<string> => {
  const digits = page.getByRole('img', { name: /Cijfers om te vergelijken/ })
  await digits.waitFor()
  return (await digits.innerText()).replace(/\D/g, '')
}

/** A second laptop comes to the counter of the first: code, digits, its own words, its own PIN. */
export const joinCounter = async (first: Page, second: Page): Promise<readonly string[]> => {
  const code = await askForCode(first)
  // However a person types it.
  await comeWithCode(second, ` ${code.toLowerCase().replaceAll('-', ' ')}`)
  const digits = await digitsOn(first)
  expect(digits).toMatch(/^\d{8}$/)
  expect(await digitsOn(second)).toBe(digits)
  await second.getByRole('button', { name: 'Ja, dezelfde cijfers' }).click()
  await first.getByRole('button', { name: 'Ja, dezelfde cijfers' }).click()
  const words = await shownWords(second)
  await copyWords(second, words)
  await second.getByRole('button', { name: 'Balie openen op deze laptop' }).click()
  await choosePin(second)
  await first.getByRole('heading', { name: 'De laptop hoort erbij' }).waitFor()
  await first.getByRole('button', { name: 'Terug naar Instellingen' }).click()
  return words
}
