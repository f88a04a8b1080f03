import type { Page } from 'playwright-core'

/** Somebody without a name has a number and is called to the table. */
export const callSomebodyNew = async (page: Page, language: string): Promise<void> => {
  const open = page.getByRole('button', { name: 'Inloopuur openen' })
  if (await open.isVisible()) {
    await open.click()
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Inloopuur openen' })
    await page.waitForTimeout(300)
    if (await confirm.isVisible()) await confirm.click()
  }
  await page.getByRole('button', { name: 'In de rij zetten' }).first().click()
  await page.getByRole('dialog').getByRole('radio', { name: language }).check({ force: true })
  await page.getByRole('dialog').getByRole('button', { name: 'Kennismaken' }).click()
  await page.getByRole('button', { name: 'Volgende roepen' }).click()
  await page.getByRole('button', { name: 'Gesprek beginnen' }).first().waitFor()
}

/** Names of others, as the list of people shows them; short ones could stand in any word. */
export const othersNames = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).first().click()
  await page.locator('main [translate="no"]').first().waitFor()
  const names = await page.locator('main [translate="no"]').allInnerTexts()
  await page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).first().click()
  return [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 4))]
}

/** Which of these names stand anywhere in the page: texts, attributes, values of fields, the title. */
export const namesOnPage = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const values = [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value)
    const all = [document.title, document.documentElement.outerHTML, ...values].join('\n')
    return wanted.filter((name) => all.includes(name))
  }, names)

export const marked = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => ['staff', 'own'].map((pane) => document.querySelectorAll(`[data-pane="${pane}"] [data-choice]:checked`).length))
