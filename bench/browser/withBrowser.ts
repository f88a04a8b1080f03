import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { findChromium, surroundings } from '#tools/browser/findChromium.ts'

/** Only this computer is reached, whatever a measured package would like. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** Works in a real Chromium with a profile on disk, which is removed afterwards. */
export const withBrowser = async <T>(work: (browser: BrowserContext) => Promise<T>): Promise<T> => {
  const executablePath = findChromium(surroundings())
  if (executablePath === undefined) throw new Error('No Chromium: run `npm test` once, which installs one')
  const profile = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', OFFLINE],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
