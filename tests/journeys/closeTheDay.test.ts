import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let server: RunningServer
let laptop: Laptop
let other: Laptop
let third: Laptop
let dataDir: string
let downloads: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meedoenbalie-server-'))
  server = await startServer({ dataDir })
  laptop = await takeLaptop()
  other = await takeLaptop()
  third = await takeLaptop()
  downloads = await mkdtemp(join(tmpdir(), 'meedoenbalie-day-'))
})

afterAll(async () => {
  await laptop.discard()
  await other.discard()
  await third.discard()
  await server.stop()
  await rm(downloads, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
})

test('a counter without a server closes its day with a backup that was checked and opens elsewhere; a later save asks for another', async () => {
  const page = await laptop.open({ keepsApp: false })
  await page.goto(server.url)
  const { words } = await setUpCounter(page, 'Azc Dorpsrand')
  await register(page, 'Samira')

  await page.getByRole('link', { name: 'Dag sluiten' }).click()
  await page.getByText('Er blijft niets liggen.').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sluit de dag en maak de back-up' }).click(),
  ])
  const path = join(downloads, file.suggestedFilename())
  await file.saveAs(path)
  await page.getByText('Alles is veilig', { exact: true }).waitFor()
  await page.getByText(/heeft alle \S*3\S* stukjes werk/).waitFor()
  expect(await readFile(path, 'latin1')).not.toContain('Samira')

  await register(page, 'Tabita')
  await page.getByRole('link', { name: 'Dag sluiten' }).click()
  await page.getByText('Er is nog geen back-up van nu').waitFor()
  expect(await page.getByText('Alles is veilig', { exact: true }).count()).toBe(0)
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back-up maken' }).click()])
  await page.getByText('Alles is veilig', { exact: true }).waitFor()

  // The end of the day is a full lock: no PIN, and nothing of the counter on the page.
  await page.getByRole('button', { name: 'Laptop op slot' }).click()
  await page.getByRole('button', { name: /Azc Dorpsrand/ }).waitFor()
  expect(await page.getByText('Samira').count()).toBe(0)

  const fresh = await other.open({ keepsApp: false })
  await fresh.goto(server.url)
  await fresh.getByRole('button', { name: /Back-up terugzetten/ }).click()
  await fresh.getByLabel('Back-upbestand').setInputFiles(path)
  await fresh.getByLabel('De vier woorden').fill(words.join(' '))
  await fresh.getByRole('button', { name: 'Terugzetten', exact: true }).click()
  await fresh.getByRole('button', { name: 'Zonder pincode verder' }).click()
  await fresh.getByRole('link', { name: 'Mensen' }).first().click()
  await fresh.getByText('Samira').first().waitFor()
  expect([...laptop.complaints, ...other.complaints]).toEqual([])
})

test('a counter with a server is safe when that confirmed everything; without a connection it says so, and is safe by itself once it is back', async () => {
  const page = await third.open()
  await page.goto(server.url)
  await setUpCounter(page, 'Azc Bosrand', server.setUpCode)
  await register(page, 'Samira')
  await page.getByRole('link', { name: 'Dag sluiten' }).click()
  await page.getByRole('button', { name: 'Sluit de dag', exact: true }).click()
  await page.getByText(/De server heeft alles van deze laptop bevestigd/).waitFor()

  await page.context().setOffline(true)
  await register(page, 'Tabita')
  await page.getByRole('link', { name: 'Dag sluiten' }).click()
  await page.getByText('Nog niet alles is veilig').waitFor()
  expect(await page.getByText('Alles is veilig', { exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Toch op slot' }).waitFor()

  await page.context().setOffline(false)
  await page.getByText('Alles is veilig', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Laptop op slot' }).click()
  await page.getByRole('button', { name: /Azc Bosrand/ }).waitFor()
})
