import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

describe('a laptop that several people use', () => {
  test('locks every tab at once, opens again with the PIN where one was, and says so when it was emptied', async () => {
    const page = await laptop.open({ keepsApp: false })
    await page.goto(server.url)
    const { words, pin } = await setUpCounter(page, 'Balie Lindehof')
    await register(page, 'Tabita')

    const second = await page.context().newPage()
    await second.goto(server.url)
    await second.getByRole('button', { name: /Balie Lindehof/ }).click()
    await second.getByLabel('De vier woorden').fill(words.join(' '))
    await second.getByRole('button', { name: 'Balie openen' }).click()
    await second.getByRole('button', { name: 'Zonder pincode verder' }).click()

    // What one tab writes, the other shows without being asked.
    await second.getByRole('link', { name: 'Mensen' }).first().click()
    await second.getByText('Tabita').first().waitFor()
    await register(page, 'Ruben')
    await second.getByText('Ruben').first().waitFor()

    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
    await second.getByRole('button', { name: /Balie Lindehof/ }).waitFor()
    expect(await second.content()).not.toContain('Ruben')

    await page.getByLabel('Pincode').fill('1793')
    await page.getByRole('button', { name: 'Openen', exact: true }).click()
    await page.getByText('Dit is niet de pincode').first().waitFor()
    // The second try has to wait a second.
    await page.waitForTimeout(1200)
    await page.getByLabel('Pincode').fill(pin)
    await page.getByRole('button', { name: 'Openen', exact: true }).click()
    await page.getByText('Ruben').first().waitFor()

    await second.close()
    // An address of ours without the app: there nobody holds the databases and files.
    await page.goto(`${server.url}/words/passphrase-nl.txt`)
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name)
      const files = await navigator.storage.getDirectory()
      for await (const name of files.keys()) await files.removeEntry(name, { recursive: true })
    })
    await page.goto(server.url)
    await page.getByText('Deze laptop is leeggemaakt').waitFor()
  })
})
