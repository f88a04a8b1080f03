import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export interface Look {
  readonly language: 'nl' | 'ar'
  readonly viewport: { readonly width: number; readonly height: number }
}

export const LOOKS: readonly Look[] = [
  { language: 'nl', viewport: { width: 1366, height: 768 } },
  { language: 'ar', viewport: { width: 390, height: 844 } },
]

/** Target size is off in axe by default; at a counter it is what a thumb needs. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // There are no frames of others here; without this each look opens a second page.
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** A screen wider than the window would have to be pushed sideways with every line. */
const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is wrong with the screen that stands there now. */
export const screenFaults = async (page: Page, language: Look['language']): Promise<readonly string[]> => {
  await page.locator('h1').first().waitFor()
  // Answers come from the engine; a screen is judged when they are there.
  await page.waitForTimeout(400)
  const found = [...(await axeFaults(page))]
  const overflow = await sidewaysOverflow(page)
  if (overflow > 0) found.push(`wider than the window by ${String(overflow)} px`)
  const shown = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '))
  if (shown !== (language === 'ar' ? 'ar rtl' : 'nl ltr')) found.push(`language and direction are ${shown}`)
  return found
}

/** Opens the app in a language, as a laptop that has chosen it before. */
export const openIn = async (page: Page, url: string, language: Look['language']): Promise<void> => {
  await page.goto(url)
  await page.evaluate((chosen) => {
    localStorage.setItem('language', chosen)
  }, language)
  await page.reload()
}
