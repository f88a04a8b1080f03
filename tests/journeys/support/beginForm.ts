import type { Page } from 'playwright-core'

/** From the first question of registering to the form: this person is new here. A form that was left half-way asks it no more. */
export const beginForm = async (page: Page): Promise<void> => {
  const isNew = page.getByRole('button', { name: 'Nee, nieuw hier' })
  const age = page.getByRole('radio', { name: '18 of ouder' })
  await isNew.or(age).first().waitFor()
  if (await isNew.isVisible()) await isNew.click()
  await age.check({ force: true })
}
