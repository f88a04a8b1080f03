import { afterAll, beforeAll, expect, test } from 'vitest'
import { byTouch } from '#tests/journeys/support/kioskHands.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

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

test('who stays beside the kiosk has the counter behind its PIN meanwhile; opening it ends the kiosk, and who asked for a person stands in the line', async () => {
  const desk = await laptop.open({ viewport: { width: 1366, height: 768 } })
  await desk.goto(server.url)
  await storedForOffline(desk)
  const { pin } = await setUpCounter(desk, 'Proeflocatie')
  await desk.getByRole('button', { name: 'Inloopuur openen' }).first().click()
  await desk.getByRole('heading', { name: 'Wachtrij' }).waitFor()
  await desk.context().setOffline(true)
  await desk.getByRole('link', { name: 'Instellingen' }).first().click()
  const opening = desk.context().waitForEvent('page')
  await desk.getByRole('button', { name: 'Start terwijl ik erbij blijf' }).click()
  const kiosk = await opening
  await kiosk.locator('[data-language]').first().waitFor()

  // The counter waits behind its PIN, and a new window is told that this laptop is a kiosk. Neither window reaches the other.
  await desk.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
  expect(await desk.getByRole('navigation').count()).toBe(0)
  expect(await kiosk.evaluate(() => [window.opener as unknown, location.pathname + location.search + location.hash])).toEqual([
    null,
    '/kiosk.html',
  ])
  const second = await desk.context().newPage()
  await second.goto(server.url)
  await second.getByRole('button', { name: 'Terug naar zelf invullen' }).waitFor()
  await second.close()

  const { press, language } = byTouch(kiosk, 'click')
  await language('ti')
  await press('raised-hand')
  const number = await kiosk.locator('bdi').first().innerText()
  await kiosk.locator('main button').last().click()
  await kiosk.locator('[data-language]').first().waitFor()

  const closed = kiosk.waitForEvent('close')
  await desk.getByLabel('Pincode').fill(pin)
  await desk.getByRole('button', { name: 'Openen', exact: true }).click()
  await closed
  await desk.getByRole('link', { name: 'Vandaag' }).first().click()
  await desk.getByText(number, { exact: true }).waitFor()
  await desk.getByText('1 wacht').waitFor()
  expect(await desk.evaluate(() => localStorage.getItem('meedoenbalie.kiosk'))).toBeNull()
})
