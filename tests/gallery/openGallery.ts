import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { findChromium, surroundings } from '#tools/browser/findChromium.ts'
import { ELSEWHERE, alterWords } from '#tests/gallery/alterWords.ts'
import type { Alteration } from '#tests/gallery/alterWords.ts'
import { handOn } from '#tests/gallery/Hand.ts'
import type { Hand } from '#tests/gallery/Hand.ts'
import { bundleForBrowser } from '#tests/journeys/support/browserPage.ts'
import { QUIET_CHROMIUM } from '#tests/journeys/support/laptop.ts'

export interface Gallery {
  /** A laptop that was never used, with the app in a language; where words are altered, it never sees the others. */
  readonly openIn: (language: string, alteration?: Alteration) => Promise<OpenGallery>
  readonly close: () => Promise<void>
}

export interface OpenGallery {
  readonly page: Page
  readonly context: BrowserContext
  readonly hand: Hand
}

/** A name that is not of this machine leads to it, as where the server stands elsewhere without a certificate. */
const RESOLVE_ELSEWHERE = `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`

/** One browser for all pictures. */
export const openGallery = async (): Promise<Gallery> => {
  const executablePath = findChromium(surroundings())
  if (executablePath === undefined) throw new Error('No Chromium: run `npm test`, which installs one')
  const script = `{${await bundleForBrowser('tests/gallery/page/inspectPage.ts')}}`
  const browser = await chromium.launch({ executablePath, args: [...QUIET_CHROMIUM, RESOLVE_ELSEWHERE] })
  return {
    close: () => browser.close(),
    openIn: async (language, alteration) => {
      const context = await browser.newContext({
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport: { width: 1366, height: 768 },
        reducedMotion: 'reduce',
        // It would hand out words from its own store, past the road on which they are altered.
        serviceWorkers: 'block',
      })
      context.setDefaultTimeout(15_000)
      await context.addInitScript({ content: script })
      await context.addInitScript((chosen) => {
        localStorage.setItem('language', chosen)
      }, language)
      if (alteration !== undefined) await alterWords(context, alteration)
      const page = await context.newPage()
      return { page, context, hand: handOn(page, language, alteration) }
    },
  }
}
