import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

const SAMPLES = 'tests/domain/offer/import/samples'

let server: RunningServer
let laptop: Laptop
let other: Laptop
let downloads: string

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
  other = await takeLaptop()
  downloads = await mkdtemp(join(tmpdir(), 'meedoenbalie-downloads-'))
})

afterAll(async () => {
  await laptop.discard()
  await other.discard()
  await server.stop()
  await rm(downloads, { recursive: true, force: true })
})

const toInput = (page: Page): Promise<void> => page.getByRole('link', { name: 'Invoer en back-up' }).click()

/** Presses what makes a file and answers where the browser put it. */
const download = async (page: Page, button: RegExp): Promise<{ readonly name: string; readonly path: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  const name = file.suggestedFilename()
  const path = join(downloads, name)
  await file.saveAs(path)
  return { name, path }
}

const isInOffer = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: 'Aanbod' }).first().click()
  await page.getByRole('searchbox').fill(title)
  await page.getByText(title, { exact: true }).first().waitFor()
}

describe('what a location brings in and takes along', () => {
  test('a list in Excel’s own writing comes into the offer; a messy one gives its good rows and a file with the others', async () => {
    const page = await laptop.open({ keepsApp: false })
    await page.goto(server.url)
    await startPractising(page)
    await toInput(page)

    await page.getByLabel('Bestand met de lijst').setInputFiles(`${SAMPLES}/aanbod-puntkomma-windows1252.csv`)
    await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
    await page.getByText('Alle rijen kunnen mee.').waitFor()
    await page.getByRole('button', { name: '4 goede rijen inlezen' }).click()
    await page.getByText('4 activiteiten erbij').waitFor()
    await isInOffer(page, 'Fietsen opknappen')

    // The same list again: nothing becomes double.
    await toInput(page)
    await page.getByLabel('Bestand met de lijst').setInputFiles(`${SAMPLES}/aanbod-puntkomma-windows1252.csv`)
    await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
    await page.getByText('Alles in deze lijst staat er al').waitFor()

    await page.getByRole('button', { name: 'Ander bestand kiezen' }).click()
    await page.getByLabel('Bestand met de lijst').setInputFiles(`${SAMPLES}/rommelig.csv`)
    await page.getByRole('button', { name: 'Verder naar nakijken' }).click()
    const problems = page.getByRole('list', { name: 'Hier moet nog iets aan gebeuren' })
    await problems.waitFor()
    expect(await problems.getByRole('listitem').count()).toBe(10)
    const file = await download(page, /9 rijen als bestand bewaren/)
    expect(file.name).toBe('nog-aanpassen.csv')
    expect(await readFile(file.path, 'utf8')).toMatch(/^\uFEFF.*;Wat er aan de hand is;Wat je kunt doen\r\n/)

    // In the middle of it to another screen and back: the list waits where it was.
    await page.getByRole('link', { name: 'Mensen' }).first().click()
    await toInput(page)
    await page.getByRole('button', { name: '3 goede rijen inlezen' }).click()
    await page.getByText('9 rijen bleven buiten').waitFor()
    await isInOffer(page, 'Voetbal voor vrouwen')
  })

  test('a backup from one laptop opens on another with the four words, and with no others', async () => {
    // The first counter on this laptop is the practice one; the start screen has both.
    await laptop.close()
    const page = await laptop.open({ keepsApp: false })
    await page.goto(server.url)
    const { words } = await setUpCounter(page, 'Azc Dorpsrand')
    await register(page, 'Tabita')
    await toInput(page)
    const backup = await download(page, /Back-up maken/)
    expect(backup.name).toMatch(/^meedoenbalie-backup-\d{4}-\d{2}-\d{2}\.meedoen$/)
    await page.getByText(/Gemaakt om/).waitFor()
    expect(await readFile(backup.path, 'latin1')).not.toContain('Tabita')

    const fresh = await other.open({ keepsApp: false })
    await fresh.goto(server.url)
    await fresh.getByRole('button', { name: /Back-up terugzetten/ }).click()
    await fresh.getByLabel('Back-upbestand').setInputFiles(`${SAMPLES}/rommelig.csv`)
    await fresh.getByLabel('De vier woorden').fill(words.join(' '))
    await fresh.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await fresh.getByText('Dit bestand is geen back-up van de Meedoenbalie').first().waitFor()

    await fresh.getByLabel('Back-upbestand').setInputFiles(backup.path)
    await fresh.getByLabel('De vier woorden').fill([...words].reverse().join(' '))
    await fresh.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await fresh.getByText('Deze woorden horen niet bij dit bestand').first().waitFor()

    await fresh.getByLabel('De vier woorden').fill(words.join(' '))
    await fresh.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await fresh.getByRole('button', { name: 'Zonder pincode verder' }).click()
    await fresh.getByRole('link', { name: 'Mensen' }).first().click()
    await fresh.getByText('Tabita').first().waitFor()

    // What came in later here goes back to the first laptop, into the counter that is open.
    await register(fresh, 'Ruben')
    await toInput(fresh)
    const back = await download(fresh, /Back-up maken/)
    await toInput(page)
    await page.getByText('Back-up terugzetten', { exact: true }).click()
    await page.getByLabel('Back-upbestand').setInputFiles(back.path)
    await page.getByLabel('De vier woorden').fill(words.join(' '))
    await page.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await page.getByText('De back-up is teruggezet').waitFor()
    await page.getByRole('link', { name: 'Mensen' }).first().click()
    await page.getByText('Ruben').first().waitFor()
    await page.getByText('Tabita').first().waitFor()
    expect([...laptop.complaints, ...other.complaints]).toEqual([])
  })

  test('a location that is called something else is so above the screen and on the first screen', async () => {
    await laptop.close()
    const page = await laptop.open({ keepsApp: false })
    await page.goto(server.url)
    await setUpCounter(page, 'Azc Bosrand')
    await page.getByRole('link', { name: 'Instellingen' }).click()
    await page.getByLabel('Locatie').fill('Azc Heiderand')
    await page.getByRole('button', { name: 'Namen bewaren' }).click()
    await page.getByRole('banner').getByText('Azc Heiderand').waitFor()
    await page.getByRole('button', { name: 'Scherm helemaal sluiten' }).click()
    await page.getByRole('button', { name: /Azc Heiderand/ }).waitFor()
    expect(await page.getByText('Azc Bosrand').count()).toBe(0)
  })
})
