import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginForm } from '#tests/journeys/support/beginForm.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { createHandler } from '#server/createHandler.ts'
import { listen } from '#server/listen.ts'
import type { Listening } from '#server/listen.ts'
import { readDist } from '#server/readDist.ts'
import type { ServedFiles } from '#server/ServedFile.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

let laptop: Laptop
let listening: Listening
let files: ServedFiles

beforeAll(async () => {
  const read = await readDist(DIST)
  if (!read.ok) throw new Error(read.error)
  files = read.value
  const handler = (request: Request): Promise<Response> =>
    createHandler({ files, version: 'test', log: () => undefined, https: false, onlyLocalhost: true })(request)
  const started = await listen({ port: 0, host: undefined, tls: undefined }, handler)
  if (!started.ok) throw new Error(started.error)
  listening = started.value
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  await listening.stop(0)
})

/** The same app with one byte more in its service worker: that is what a browser calls a new version. */
const releaseNewVersion = (): void => {
  const path = '/serviceWorker.js'
  const present = files.get(path)
  if (present === undefined) throw new Error('No service worker was built')
  const body = Buffer.concat([Buffer.from(present.body), Buffer.from('\n')])
  files = new Map(files).set(path, { ...present, body: Uint8Array.from(body), compressed: {}, etag: '"a-newer-version"' })
}

test('a new version waits for a tap, never reloads a form by itself, and gives the form back afterwards', async () => {
  const page = await laptop.open()
  await page.goto(`http://localhost:${String(listening.port)}/`)
  await storedForOffline(page)
  await startPractising(page)
  await page.getByRole('link', { name: 'Mensen' }).first().click()
  await page
    .getByRole('link', { name: 'Iemand inschrijven' })
    .or(page.getByRole('button', { name: 'Iemand inschrijven' }))
    .first()
    .click()
  await beginForm(page)
  await page.getByLabel('Roepnaam').fill('Halverwege')
  await page.evaluate(() => {
    ;(window as { stillTheSamePage?: boolean }).stillTheSamePage = true
  })

  releaseNewVersion()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.getByText('Er is een nieuwe versie').waitFor()
  expect(await page.getByLabel('Roepnaam').inputValue()).toBe('Halverwege')
  await page.waitForTimeout(1500)
  expect(await page.evaluate(() => (window as { stillTheSamePage?: boolean }).stillTheSamePage)).toBe(true)

  await page.getByRole('button', { name: 'Nieuwe versie starten' }).click()
  await page.waitForFunction(() => (window as { stillTheSamePage?: boolean }).stillTheSamePage === undefined)
  await startPractising(page)
  await page.getByText('We bewaarden wat je al had ingevuld').waitFor()
  expect(await page.getByLabel('Roepnaam').inputValue()).toBe('Halverwege')
  expect(laptop.complaints).toEqual([])
})
