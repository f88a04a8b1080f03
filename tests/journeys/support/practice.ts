import type { Page } from 'playwright-core'

/** Waits until the app is stored on this laptop and the page is served from there. */
export const storedForOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
    }
  })

/** One click from the first screen, no account. */
export const startPractising = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /oefenen|Elderhoeve/i })
    .first()
    .click()
  await page.getByText('Oefenen: vul geen echte mensen in').first().waitFor()
}
