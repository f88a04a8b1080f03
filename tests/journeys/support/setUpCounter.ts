import type { Page } from 'playwright-core'
import { beginForm } from '#tests/journeys/support/beginForm.ts'

export interface CounterWords {
  readonly words: readonly string[]
  readonly pin: string
}

/** Sets up a real counter through its screens and chooses a PIN; with the code of its terminal it works with the server from the start. */
export const setUpCounter = async (page: Page, locationName: string, serverCode?: string): Promise<CounterWords> => {
  await page.getByRole('button', { name: /Deze balie inrichten/ }).click()
  await page.getByLabel('Naam van de locatie').fill(locationName)
  await page.getByLabel('Naam van deze balie').fill('Balie 1')
  await page.getByLabel('Jouw roepnaam').fill('Kaat')
  await page.getByRole('button', { name: 'Verder naar de vier woorden' }).click()
  const words = await shownWords(page)
  await copyWords(page, words)
  await page.getByRole('button', { name: 'Balie openen' }).click()
  if (serverCode === undefined) await page.getByRole('button', { name: 'Zonder server verder' }).click()
  else {
    await page.getByLabel('Code van de server').fill(serverCode)
    await page.getByRole('button', { name: 'Met de server verbinden' }).click()
  }
  return { words, pin: await choosePin(page) }
}

/** The four words as the screen shows them. */
export const shownWords = async (page: Page): Promise<readonly string[]> => {
  const list = page.getByRole('list', { name: 'De vier woorden' }).first()
  await list.waitFor()
  return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''))
}

/** The words are on paper: two of them are typed over. */
export const copyWords = async (page: Page, words: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click()
  for (const [index, word] of words.entries()) {
    const field = page.getByLabel(`Woord ${String(index + 1)}`, { exact: true })
    if (await field.isVisible()) await field.fill(word)
  }
}

/** From the choice of a PIN to the desk. */
export const choosePin = async (page: Page): Promise<string> => {
  const pin = '8352'
  await page.getByLabel('Pincode', { exact: true }).fill(pin)
  await page.getByLabel('Nog een keer').fill(pin)
  await page.getByRole('button', { name: 'Pincode kiezen' }).click()
  await page.getByRole('heading', { level: 1, name: /Goede/ }).waitFor()
  return pin
}

/** Registers somebody with a call name and nothing else. */
export const register = async (page: Page, callName: string): Promise<void> => {
  await page.getByRole('link', { name: 'Mensen' }).first().click()
  await page
    .getByRole('link', { name: 'Iemand inschrijven' })
    .or(page.getByRole('button', { name: 'Iemand inschrijven' }))
    .first()
    .click()
  await beginForm(page)
  await page.getByLabel('Roepnaam').fill(callName)
  // The name stands isolated in the button's words, so marks that nobody sees lie between it and the verb.
  await page.getByRole('button', { name: new RegExp(`${callName}.*inschrijven`) }).click()
  await page.getByRole('heading', { level: 1, name: callName }).waitFor()
}

/** Opens the one counter of this laptop again with its four words, without a PIN. */
export const openAgain = async (page: Page, locationName: string, words: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(locationName) }).click()
  await page.getByLabel('De vier woorden').fill(words.join(' '))
  await page.getByRole('button', { name: 'Balie openen' }).click()
  await page.getByRole('button', { name: 'Zonder pincode verder' }).click()
  await page.getByRole('navigation').first().waitFor()
}

/** To the empty form for somebody new. */
export const openRegistration = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await page
    .getByRole('link', { name: 'Iemand inschrijven' })
    .or(page.getByRole('button', { name: 'Iemand inschrijven' }))
    .first()
    .click()
  await beginForm(page)
}
