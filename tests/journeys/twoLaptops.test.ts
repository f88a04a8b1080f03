import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinCounter } from '#tests/journeys/support/joinCounter.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let dataDir: string
let server: RunningServer
let first: Laptop
let second: Laptop

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meedoenbalie-server-'))
  server = await startServer({ dataDir })
  first = await takeLaptop()
  second = await takeLaptop()
})

afterAll(async () => {
  await first.discard()
  await second.discard()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const pill = (page: Page) => page.getByRole('banner').getByRole('status').getByRole('button')

const untilSafe = (page: Page): Promise<void> =>
  pill(page)
    .filter({ hasText: /Veilig bewaard \d\d:\d\d/ })
    .waitFor()

/** What the status says when it is opened. */
const behindThePill = async (page: Page): Promise<string> => {
  await pill(page).click()
  const said = await page.getByRole('dialog').innerText()
  await page.keyboard.press('Escape')
  return said
}

const openPerson = async (page: Page, callName: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await page.locator('main li').getByText(callName).first().click()
  await page.getByRole('heading', { level: 1, name: callName }).waitFor()
}

/** Changes fields of the person whose card is open. */
const changePerson = async (page: Page, change: { readonly phone?: string; readonly initial?: string; readonly born?: string }) => {
  await page
    .getByRole('link', { name: 'Gegevens aanpassen' })
    .or(page.getByRole('button', { name: 'Gegevens aanpassen' }))
    .first()
    .click()
  const { phone, initial, born } = change
  if (initial !== undefined) await page.getByLabel('Eerste letter van een tweede naam').fill(initial)
  if (phone !== undefined || born !== undefined) {
    await page.getByText('Telefoon en nog wat vragen').click()
    if (phone !== undefined) await page.getByLabel('Telefoonnummer').fill(phone)
    if (born !== undefined) await page.getByLabel('Geboortejaar, ongeveer').fill(born)
  }
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.getByText('zijn aangepast').first().waitFor()
}

const toChoose = (page: Page) => page.getByRole('navigation').getByRole('link', { name: /Kies/ })

describe('two laptops of one counter', () => {
  test('find each other by a code, work apart without a network, and come together: all is there, and one thing to choose', async () => {
    const one = await first.open()
    await one.goto(server.url)
    await setUpCounter(one, 'Azc Lindehof', server.setUpCode)
    await register(one, 'Yasmin')
    await untilSafe(one)

    const two = await second.open()
    await two.goto(server.url)
    const words = await joinCounter(one, two)
    await untilSafe(two)
    await openPerson(two, 'Yasmin')
    await openPerson(one, 'Yasmin')
    await Promise.all([storedForOffline(one), storedForOffline(two)])

    await Promise.all([one.context().setOffline(true), two.context().setOffline(true)])
    await changePerson(one, { initial: 'B', phone: '06 11 11 11 11' })
    await changePerson(two, { born: '1990', phone: '06 22 22 22 22' })
    expect(await behindThePill(one)).toMatch(/Nog \d+ stukjes? werk/)
    expect(await behindThePill(two)).toMatch(/Nog \d+ stukjes? werk/)
    expect(await pill(one).innerText()).not.toContain('Veilig bewaard')

    await Promise.all([one.context().setOffline(false), two.context().setOffline(false)])
    await Promise.all([untilSafe(one), untilSafe(two)])
    for (const page of [one, two]) {
      await page.getByText('Er is 1 ding twee keer anders ingevuld.').first().waitFor()
      expect(await page.locator('main').innerText()).toContain('B')
    }
    for (const page of [one, two]) {
      await toChoose(page).click()
      await page.getByText('06 11 11 11 11').waitFor()
      await page.getByText('06 22 22 22 22').waitFor()
      expect(await page.getByRole('button', { name: /Dit klopt/ }).count()).toBe(2)
    }

    await two.getByRole('button', { name: /06 22 22 22 22/ }).click()
    await Promise.all([one, two].map((page) => page.getByText('Er is niets te kiezen').waitFor()))
    for (const page of [one, two]) {
      await openPerson(page, 'Yasmin')
      await page.getByText('06 22 22 22 22').first().waitFor()
      expect(await page.getByText('06 11 11 11 11').count()).toBe(0)
    }
    expect([...first.complaints, ...second.complaints].filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])

    // The second laptop opens with words of its own, and not with those of the first.
    await second.close()
    const again = await second.open()
    await again.goto(server.url)
    await openAgain(again, 'Azc Lindehof', words)
    await openPerson(again, 'Yasmin')
  })
})
