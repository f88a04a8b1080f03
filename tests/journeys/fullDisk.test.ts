import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, openRegistration, register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

const LOCATION = 'Balie Vollemaan'

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

test('a full disk refuses a save in words and keeps what was typed; once there is room the same save works', async () => {
  const before = await laptop.open({ keepsApp: false })
  await before.goto(server.url)
  const { words } = await setUpCounter(before, LOCATION)
  await register(before, 'Vorige')
  await laptop.close()

  // Chromium remembers for half a minute how much room there was, so the disk is full from its start on.
  const page = await laptop.open({ keepsApp: false })
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(server.url)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.goto(server.url)
  await openAgain(page, LOCATION, words)
  await openRegistration(page)
  await page.getByLabel('Roepnaam').fill('Tussen')
  const save = page.getByRole('button', { name: /inschrijven$/ })
  await save.click()
  await page.getByText('De schijf van deze laptop is vol').first().waitFor()
  expect(await page.getByLabel('Roepnaam').inputValue()).toBe('Tussen')
  await page.getByRole('button', { name: 'Kijk hier even naar' }).waitFor()
  // Nothing of it is there, not even half.
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await page.getByRole('main').getByText('Vorige').first().waitFor()
  expect(await page.getByRole('main').getByText('Tussen').count()).toBe(0)

  await page.goBack()
  expect(await page.getByLabel('Roepnaam').inputValue()).toBe('Tussen')
  await save.click()
  await page.getByText('De schijf van deze laptop is vol').first().waitFor()
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await save.click()
  await page.getByRole('heading', { level: 1, name: 'Tussen' }).waitFor()
  await page.getByRole('button', { name: /Veilig bewaard/ }).waitFor()

  await laptop.close()
  const again = await laptop.open({ keepsApp: false })
  await again.goto(server.url)
  await openAgain(again, LOCATION, words)
  await again.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await again.getByRole('main').getByText('Tussen').first().waitFor()
  expect(await again.getByRole('main').getByText('Tussen').count()).toBe(1)
})
