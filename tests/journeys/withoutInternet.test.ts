import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let server: RunningServer
let first: Laptop
let second: Laptop
let stick: string

beforeAll(async () => {
  server = await startServer()
  first = await takeLaptop()
  second = await takeLaptop()
  stick = await mkdtemp(join(tmpdir(), 'meedoenbalie-stick-'))
})

afterAll(async () => {
  await first.discard()
  await second.discard()
  await rm(stick, { recursive: true, force: true })
})

const toInput = (page: Page): Promise<void> => page.getByRole('link', { name: 'Invoer en back-up' }).click()

const ontoStick = async (page: Page, button: RegExp, as: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  const path = join(stick, as)
  await file.saveAs(path)
  return path
}

const takeIn = async (page: Page, path: string, says: RegExp): Promise<void> => {
  await page.getByLabel('Bestand van een andere laptop').setInputFiles(path)
  await page.getByRole('button', { name: 'Werk binnenhalen' }).click()
  await page.getByText(says).first().waitFor()
}

const people = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('link', { name: 'Mensen' }).first().click()
  await page.locator('main li').first().waitFor()
  const rows = await page.locator('main li').allInnerTexts()
  return ['Samira', 'Tabita', 'Ruben'].filter((name) => rows.some((row) => row.includes(name)))
}

test('two laptops without internet give each other their work on a stick and end up with the same, whatever file comes twice or is broken', async () => {
  const a = await first.open()
  await a.goto(server.url)
  const { words } = await setUpCounter(a, 'Azc Dorpsrand')
  await register(a, 'Samira')
  await toInput(a)
  const backup = await ontoStick(a, /Back-up maken/, 'begin')

  const b = await second.open()
  await b.goto(server.url)
  await b.getByRole('button', { name: /Back-up terugzetten/ }).click()
  await b.getByLabel('Back-upbestand').setInputFiles(backup)
  await b.getByLabel('De vier woorden').fill(words.join(' '))
  await b.getByRole('button', { name: 'Terugzetten', exact: true }).click()
  await b.getByRole('button', { name: 'Zonder pincode verder' }).click()

  // From here on there is no server at all.
  await Promise.all([storedForOffline(a), storedForOffline(b)])
  await a.context().setOffline(true)
  await b.context().setOffline(true)
  await server.stop()
  await register(a, 'Tabita')
  await register(b, 'Ruben')

  await toInput(b)
  const fromB = await ontoStick(b, /Werk meenemen/, 'van-b')
  await b.getByText(/staat bij je downloads/).waitFor()
  expect(await readFile(fromB, 'latin1')).not.toMatch(/Ruben|Azc Dorpsrand/)

  await toInput(a)
  const half = join(stick, 'half')
  await writeFile(half, await readFile(fromB))
  await truncate(half, 900)
  await takeIn(a, half, /niet compleet/)
  await takeIn(a, backup, /geen bestand om werk te delen/)
  await takeIn(a, fromB, /1 nieuw stukje werk binnengehaald/)
  await takeIn(a, fromB, /Alles uit dit bestand stond hier al/)
  const fromA = await ontoStick(a, /Werk meenemen/, 'van-a')

  await takeIn(b, fromA, /1 nieuw stukje werk binnengehaald/)
  await takeIn(b, fromB, /Alles uit dit bestand stond hier al/)
  expect([await people(a), await people(b)]).toEqual([
    ['Samira', 'Tabita', 'Ruben'],
    ['Samira', 'Tabita', 'Ruben'],
  ])

  expect([...first.complaints, ...second.complaints]).toEqual([])
})
