import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'
import { callSomebodyNew, marked, namesOnPage } from '#tests/journeys/support/talk.ts'

const LOCATION = 'Wilgenkade'

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

describe('a talk that is interrupted', () => {
  let page: Page
  let counter: { readonly words: readonly string[]; readonly pin: string }

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open()
    await page.goto(server.url)
    counter = await setUpCounter(page, LOCATION)
    await register(page, 'Zonnebloem')
    await storedForOffline(page)
    await page.waitForTimeout(4_000)
    await page.context().setOffline(true)
  })

  afterAll(async () => {
    await laptop.discard()
  })

  test('by the lock: it dims, says so in the language of the person, asks only the PIN, and is at the same question', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).first().click()
    await callSomebodyNew(page, 'Tigrinya')
    await page.getByRole('button', { name: 'Gesprek beginnen' }).first().click()
    await page.getByRole('button', { name: 'Nee, ik ben nieuw' }).click()
    await page.locator('main input[type="text"]').fill('Semhar')
    await page.keyboard.press('Enter')
    await page.keyboard.press('3')
    await page.getByRole('heading', { name: 'Wat doe je graag?' }).waitFor()
    await page.keyboard.press('3')
    await expect.poll(() => marked(page)).toEqual([1, 1])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { level: 1, name: 'Even wachten. We gaan zo verder.' }).waitFor()
    expect(await page.locator('p[lang="ti"]').innerText()).not.toBe('')
    expect(await namesOnPage(page, ['Semhar', 'Zonnebloem', 'Naaien'])).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await page.getByLabel('Pincode').fill(counter.pin)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
    expect(await namesOnPage(page, ['Zonnebloem'])).toEqual([])
  })

  test('by a browser that starts anew: the board offers it, and it goes on where it stopped', async () => {
    await page.reload()
    await openAgain(page, LOCATION, counter.words)
    const goOn = page.getByRole('button', { name: /Verder met.*Semhar/ })
    await goOn.waitFor()
    expect(await page.getByText('1 van 10 vragen', { exact: false }).count()).toBeGreaterThan(0)
    await goOn.click()
    await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
    await page.keyboard.press('Backspace')
    await page.getByRole('heading', { name: 'Wat doe je graag?' }).waitFor()
    expect(await marked(page)).toEqual([1, 1])
    await page.getByRole('button', { name: 'Gesprek sluiten' }).click()
    await page.getByRole('navigation').first().waitFor()
  })
})
