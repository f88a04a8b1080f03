import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unpackVoice } from '#domain/sound/voiceFile.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
import { filesHolding } from '#tests/journeys/support/searchProfile.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

let server: RunningServer
let studio: Laptop
let counter: Laptop

beforeAll(async () => {
  server = await startServer()
  studio = await takeLaptop()
  counter = await takeLaptop()
})

afterAll(async () => {
  await studio.discard()
  await counter.discard()
  await server.stop()
})

/** How every Ogg file begins, in bytes and as a draft would write them. */
const SOUND_BEGINS = 'OggS\u0000\u0002'
const SOUND_AS_TEXT = 'T2dnUwAC'

const toStudio = async (page: Page, language: string): Promise<void> => {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Stem opnemen' }).click()
  await page.getByRole('button', { name: language }).click()
}

/** Reads so many texts aloud; the browser's microphone beeps about once a second. */
const record = async (page: Page, texts: number): Promise<void> => {
  for (let text = 0; text < texts; text += 1) {
    await page.getByRole('button', { name: 'Opnemen', exact: true }).click()
    await page.waitForTimeout(2_200)
    await page.getByRole('button', { name: 'Klaar met praten' }).click()
    await page.getByRole('button', { name: 'Bewaren en verder' }).waitFor()
    await page.getByRole('button', { name: 'Luisteren' }).click()
    await page.getByRole('button', { name: 'Stoppen' }).waitFor()
    await page.getByRole('button', { name: 'Luisteren' }).waitFor()
    await page.getByRole('button', { name: 'Bewaren en verder' }).click()
    await page.getByRole('button', { name: 'Opnemen', exact: true }).waitFor()
  }
}

test('a supporter records words offline, goes on after a reload and hands them over; another laptop lets them be heard, until the voice is taken away', async () => {
  const page = await studio.open({ microphone: 'beeps' })
  await page.goto(server.url)
  await storedForOffline(page)
  const { words } = await setUpCounter(page, 'Azc Dorpsrand')
  await page.context().setOffline(true)

  await toStudio(page, 'ትግርኛ')
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByText('Zet een vinkje als je dit wilt').first().waitFor()
  await page.getByRole('checkbox', { name: 'Ik wil dat anderen mijn stem horen' }).check({ force: true })
  await page.getByLabel('Naam erbij').fill('Zewditu')
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('button', { name: 'Microfoon aanzetten' }).click()
  await record(page, 3)
  await page.getByText(/^3 van \d+ bewaard$/).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await page.reload()
  await openAgain(page, 'Azc Dorpsrand', words)
  await toStudio(page, 'ትግርኛ')
  await page.getByText(/^3 van \d+ bewaard$/).waitFor()
  await page.getByRole('button', { name: 'Microfoon aanzetten' }).click()
  await record(page, 1)
  await page.getByText(/^4 van \d+ bewaard$/).waitFor()

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaren als bestand' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^stem-ti-\d{4}-\d{2}-\d{2}\.zip$/)
  // The browser takes its downloads along when it closes.
  const zip = await readFile(await download.path())
  const voice = unpackVoice(unzipSync(new Uint8Array(zip)))
  if (!voice.ok) expect.fail(JSON.stringify(voice.error))
  expect(voice.value).toMatchObject({ language: 'ti', voice: { name: 'Zewditu' } })
  expect(voice.value.clips).toHaveLength(4)
  for (const { seconds, sound, loudness } of voice.value.clips) {
    expect(seconds).toBeGreaterThan(0.2)
    expect(seconds).toBeLessThan(2.6)
    expect(sound.length).toBeLessThan(12_000)
    expect(loudness).toBeCloseTo(-20, 0)
    expect(Buffer.from(sound).toString('latin1')).toContain(SOUND_BEGINS)
    expect(Buffer.from(sound).toString('base64')).toContain(SOUND_AS_TEXT)
  }
  expect(studio.complaints).toEqual([])
  await studio.close()
  // Neither the sound (as it is, or as text in a draft) nor the name lies on the disk in clear.
  expect(await filesHolding(studio.profile, [SOUND_BEGINS, SOUND_AS_TEXT, 'Zewditu'])).toEqual([])

  const other = await counter.open()
  await other.goto(server.url)
  await storedForOffline(other)
  await setUpCounter(other, 'Azc Bosrand')
  await other.context().setOffline(true)
  expect(await other.evaluate(() => speechSynthesis.getVoices().length), 'this browser has no voices of its own').toBe(0)
  await addActivity(other)
  await readIn(other, 'ትግርኛ')
  expect(await soundButtons(other).count()).toBe(0)

  await other.getByRole('link', { name: 'Instellingen' }).click()
  await other.getByText('Er is nog geen stem op deze laptop.').waitFor()
  await other
    .getByLabel('Bestand met een stem')
    .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') })
  await other.getByRole('button', { name: 'Stem toevoegen' }).click()
  await other.getByText('In dit bestand zit geen stem').first().waitFor()
  await other
    .getByLabel('Bestand met een stem')
    .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/zip', buffer: zip })
  await other.getByRole('button', { name: 'Stem toevoegen' }).click()
  await other.getByText('4 woorden zijn nu te horen').waitFor()
  await other.getByText('Zewditu').waitFor()
  expect(await axeFaults(other)).toEqual([])

  await openActivity(other)
  await readIn(other, 'ትግርኛ')
  const button = soundButtons(other).first()
  await button.waitFor()
  expect(await button.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ti')
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await button.focus()
  await other.keyboard.press('Enter')
  await other.getByRole('button', { name: /^ኣቋርጹ: / }).waitFor()
  await other.getByRole('button', { name: /^እንደገና: / }).waitFor()
  expect(await axeFaults(other)).toEqual([])
  // In another language nobody recorded anything.
  await readIn(other, 'አማርኛ')
  expect(await other.getByRole('button', { name: /^ያዳምጡ/ }).count()).toBe(0)

  await other.getByRole('link', { name: 'Instellingen' }).click()
  await other.getByRole('button', { name: 'Weghalen' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).click()
  await other.getByText('Er is nog geen stem op deze laptop.').waitFor()
  await openActivity(other)
  await readIn(other, 'ትግርኛ')
  await other.waitForTimeout(500)
  expect(await soundButtons(other).count()).toBe(0)
  expect(await other.evaluate(async () => (await (await caches.open('meedoenbalie-voices')).keys()).length), 'only the empty list').toBe(1)
  expect(counter.complaints).toEqual([])
})

test('without a microphone, and where it is refused, the studio says what to do', async () => {
  const bare = await takeLaptop()
  try {
    const page = await bare.open({ keepsApp: false })
    await page.goto(server.url)
    const { words } = await setUpCounter(page, 'Azc Heiderand')
    await toStudio(page, 'Soomaali')
    await page.getByRole('checkbox', { name: 'Ik wil dat anderen mijn stem horen' }).check({ force: true })
    await page.getByRole('button', { name: 'Beginnen' }).click()
    await page.context().grantPermissions(['microphone'])
    await page.getByRole('button', { name: 'Microfoon aanzetten' }).click()
    await page.getByText('Deze laptop vindt geen microfoon').waitFor()
    expect(await axeFaults(page)).toEqual([])

    await bare.close()
    const again = await bare.open({ keepsApp: false, microphone: 'refused' })
    await again.goto(server.url)
    await openAgain(again, 'Azc Heiderand', words)
    await toStudio(again, 'Soomaali')
    await again.getByRole('button', { name: 'Microfoon aanzetten' }).click()
    await again.getByText('De browser geeft de microfoon niet').waitFor()
    expect(bare.complaints).toEqual([])
  } finally {
    await bare.discard()
  }
})

const soundButtons = (page: Page) => page.getByRole('button', { name: /^(ስምዑ|ኣቋርጹ|እንደገና): / })

const addActivity = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Aanbod', exact: true }).click()
  await page.getByRole('link', { name: 'Activiteit toevoegen' }).first().click()
  await page.getByLabel('Naam van de activiteit').fill('Samen tuinieren')
  await page.getByRole('button', { name: 'Activiteit bewaren' }).click()
  await page.getByRole('heading', { level: 1, name: 'Samen tuinieren' }).waitFor()
}

const openActivity = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Aanbod', exact: true }).click()
  await page.locator('main li button, main li a').first().click()
  await page.getByRole('heading', { level: 1, name: 'Samen tuinieren' }).waitFor()
}

const readIn = async (page: Page, language: string): Promise<void> => {
  const tile = page.getByRole('radio', { name: language })
  if (!(await tile.isVisible())) await page.getByText('Zo leest een bewoner het').click()
  await tile.check({ force: true })
  await page.locator('div[lang] dl').first().waitFor()
}
