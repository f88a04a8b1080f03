import type { Locator, Page } from 'playwright-core'
import { namespaceOf, readBundles } from '#tools/words/Bundles.ts'
import type { WordTree } from '#tools/words/Bundles.ts'
import { ROOT } from '#tools/run.ts'
import type { Alteration } from '#tests/gallery/alterWords.ts'

/** What a person does to come to a screen, whatever language it is in. */
export interface Hand {
  readonly page: Page
  /** The text of a key as the screens say it now; one without values to fill in. */
  readonly say: (key: string) => string
  /** The button, the link or the fold that says it. */
  readonly button: (key: string) => Locator
  readonly press: (key: string) => Promise<void>
  /** Presses it when it is there. */
  readonly pressIfThere: (key: string) => Promise<void>
  readonly fill: (key: string, text: string) => Promise<void>
  /** To a path, without loading the page again. */
  readonly go: (path: string) => Promise<void>
}

const bundles = readBundles(`${ROOT}locales`)

const textOf = (language: string, key: string): string => {
  const found = key
    .slice(key.indexOf(':') + 1)
    .split('.')
    .reduce<WordTree | string | undefined>(
      (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
      bundles[language]?.[namespaceOf(key)],
    )
  if (typeof found !== 'string') throw new Error(`${language} has no ${key}`)
  return found
}

export const handOn = (page: Page, language: string, alteration?: Alteration): Hand => {
  const say = (key: string): string =>
    alteration === undefined ? textOf(language, key) : alteration.alter(textOf(alteration.madeFrom, key), key)
  const button = (key: string): Locator =>
    page
      .getByRole('button', { name: say(key) })
      .or(page.locator('a[href], summary').filter({ hasText: say(key) }))
      .filter({ visible: true })
      .first()
  return {
    page,
    say,
    button,
    press: (key) => button(key).click(),
    pressIfThere: async (key) => {
      if ((await button(key).count()) > 0) await button(key).click()
    },
    fill: (key, text) => page.getByLabel(say(key)).first().fill(text),
    go: (path) =>
      page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path),
  }
}
