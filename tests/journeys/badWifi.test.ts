import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaptivePortal } from '#tests/journeys/support/captivePortal.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let dataDir: string
let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meedoenbalie-server-'))
  server = await startServer({ dataDir })
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const pill = (page: Page, said: RegExp): Promise<void> =>
  page.getByRole('banner').getByRole('status').getByRole('button').filter({ hasText: said }).waitFor({ timeout: 90_000 })

/** What the status says when it is opened. */
const behindThePill = async (page: Page): Promise<string> => {
  await page.getByRole('banner').getByRole('status').getByRole('button').click()
  const dialog = page.getByRole('dialog')
  const said = await dialog.innerText()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return said
}

const unsentIn = (said: string): number => Number(/Nog (\d+) stukjes? werk/.exec(said)?.[1] ?? 0)

/** Entries that the server keeps, as its metrics count them since it was started. */
const stored = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/api/metrics`)).text()
  return Number(/entries_total\{verdict="stored"\} (\d+)/.exec(text)?.[1] ?? 0)
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 90; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('It did not come to that')
}

describe('a counter on Wi-Fi that comes and goes', () => {
  test('works on through it all, says each time how safe the work is, and brings everything to the server, also while locked', async () => {
    const page = await laptop.open()
    await page.goto(server.url)
    await storedForOffline(page)
    const { pin } = await setUpCounter(page, 'Azc Wilgenhof', server.setUpCode)
    await pill(page, /Veilig bewaard \d\d:\d\d/)
    expect(await stored()).toBeGreaterThan(0)
    expect(await behindThePill(page)).toContain('Alles staat veilig op de server')

    const port = Number(new URL(server.url).port)
    await server.stop()
    await register(page, 'Amal')
    await pill(page, /Geen verbinding/)
    const withoutServer = await behindThePill(page)
    expect(withoutServer).toContain('De server is nu niet te bereiken')
    expect(withoutServer).not.toContain('Alles staat veilig op de server')
    const one = unsentIn(withoutServer)
    expect(one).toBeGreaterThan(0)
    await register(page, 'Bilal')
    await until(async () => unsentIn(await behindThePill(page)) > one)

    const portal = await openCaptivePortal(port)
    await register(page, 'Chinara')
    await until(async () => (await behindThePill(page)).includes('Misschien moet je eerst inloggen op de wifi'))
    expect(portal.asked()).toBeGreaterThan(0)
    const behindPortal = unsentIn(await behindThePill(page))
    expect(behindPortal).toBeGreaterThan(one)

    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
    await portal.close()
    server = await startServer({ port, dataDir })
    await until(async () => (await stored()) >= behindPortal)

    await page.getByLabel('Pincode').fill(pin)
    await page.getByRole('button', { name: 'Openen', exact: true }).click()
    await pill(page, /Veilig bewaard \d\d:\d\d/)
    await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
    for (const name of ['Amal', 'Bilal', 'Chinara']) await page.getByText(name).first().waitFor()
    expect(await stored()).toBe(behindPortal)
    expect(laptop.complaints.filter((one_) => !one_.startsWith('console: Failed to load resource'))).toEqual([])
  })
})
