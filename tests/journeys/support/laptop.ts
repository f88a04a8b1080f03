import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { findChromium, surroundings } from '#tools/browser/findChromium.ts'

/** A laptop at the counter: a real Chromium with a profile on disk that outlives its windows. */
export interface Laptop {
  readonly profile: string
  /** Opens the browser (again) and answers its first page; what the page complains about is kept in `complaints`. */
  readonly open: (options?: OpenOptions) => Promise<Page>
  readonly close: () => Promise<void>
  /** Looks up the processes of the browser; what it answers ends them all at once, as when somebody pulls the plug. */
  readonly plug: () => Promise<() => Promise<void>>
  /** Closes the browser and removes the profile. */
  readonly discard: () => Promise<void>
  /** Console errors, uncaught errors and requests that failed. */
  readonly complaints: readonly string[]
}

export interface OpenOptions {
  readonly offline?: boolean
  /** A microphone of the browser itself, which beeps, and somebody who allows it (`beeps`) or does not. Without it this machine's own, or none. */
  readonly microphone?: keyof typeof MICROPHONES
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Not here: a browser that keeps no app for offline, as some do in a private window. What is about something else starts in half the time. */
  readonly keepsApp?: false
  /** Fingers instead of a mouse. */
  readonly touch?: boolean
}

const LAPTOP_SCREEN = { width: 1366, height: 768 }

/** Without these Chromium calls home at its start, and says so on a closed network. The root account of a test machine has no sandbox. */
export const QUIET_CHROMIUM = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-sandbox',
  '--disable-gpu',
]

const MICROPHONES = {
  beeps: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  refused: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
} as const

export const takeLaptop = async (): Promise<Laptop> => {
  const executablePath = findChromium(surroundings())
  if (executablePath === undefined) throw new Error('No Chromium: run `npm test`, which installs one')
  const profile = await mkdtemp(join(tmpdir(), 'meedoenbalie-laptop-'))
  const complaints: string[] = []
  let context: BrowserContext | undefined

  const close = async (): Promise<void> => {
    await context?.close()
    context = undefined
  }

  return {
    profile,
    complaints,
    close,
    open: async ({ offline = false, viewport = LAPTOP_SCREEN, touch = false, microphone, keepsApp } = {}) => {
      context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: microphone === undefined ? QUIET_CHROMIUM : [...QUIET_CHROMIUM, ...MICROPHONES[microphone]],
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport,
        hasTouch: touch,
        offline,
        serviceWorkers: 'allow',
      })
      if (keepsApp === false) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
        })
      }
      const page = context.pages()[0] ?? (await context.newPage())
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      return page
    },
    plug: async () => {
      const running = context
      const browser = running?.browser()
      if (running === undefined || !browser) throw new Error('No browser is open')
      const session = await browser.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      return async () => {
        const gone = new Promise((resolve) => {
          running.once('close', resolve)
        })
        for (const { id } of processInfo) endProcess(id)
        await gone
        context = undefined
      }
    },
    discard: async () => {
      await close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const endProcess = (id: number): void => {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // A helper process that ended by itself since it was looked up.
  }
}
