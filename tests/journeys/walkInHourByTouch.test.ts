import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { BY_FORM, NEW_PEOPLE, TALKS_WITH, TWICE } from '#tests/journeys/support/twelvePeople.ts'

let server: RunningServer
let laptop: Laptop
let page: Page
let taps = 0

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
})

const tap = async (target: Locator): Promise<void> => {
  taps += 1
  await target.tap()
}

const counted = (): number => {
  const since = taps
  taps = 0
  return since
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first()
const dialog = (): Locator => page.getByRole('dialog')
const gone = (target: Locator): Promise<void> => target.waitFor({ state: 'hidden' })

/** Toasts lie over the foot of a small screen; a thumb sends them away, which is no step for a person. */
const sendToastsAway = async (): Promise<void> => {
  const close = page.getByRole('main').getByRole('status').getByRole('button', { name: 'Sluiten' })
  while ((await close.count()) > 0) await close.first().tap()
}

const putInLine = async (says: string): Promise<void> => {
  await tap(button('In de rij zetten'))
  await tap(
    dialog()
      .locator('label')
      .filter({ hasText: new RegExp(`^${says}$`) }),
  )
  await tap(dialog().getByRole('button', { name: 'Kennismaken' }))
  await gone(dialog())
}

/** Two taps, once the first letters of the code were typed. */
const findInLine = async (code: string): Promise<void> => {
  await page.getByRole('searchbox').fill(code)
  await tap(page.getByRole('main').getByRole('button').filter({ hasText: code }).first())
  await tap(dialog().getByRole('button', { name: 'Een vraag' }))
  await gone(dialog())
}

const toToday = (): Promise<void> => tap(page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }))

const knownCodes = async (): Promise<readonly string[]> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).tap()
  await page.locator('main li bdi[dir="ltr"]').first().waitFor()
  const codes = await page.locator('main li bdi[dir="ltr"]').allInnerTexts()
  await toToday()
  await page.getByText('Het inloopuur is open').first().waitFor()
  return codes.slice(0, 4)
}

test('the same hour on a telephone: who came back is in the line in two taps, somebody new in three', async () => {
  page = await laptop.open({ viewport: { width: 390, height: 844 }, touch: true })
  await page.goto(server.url)
  await storedForOffline(page)
  await startPractising(page)
  await page.context().setOffline(true)
  await server.stop()

  await tap(button('Inloopuur openen'))
  await page.getByText('Het inloopuur is open').first().waitFor()
  const codes = await knownCodes()
  counted()

  const line: number[] = []
  for (const { says } of NEW_PEOPLE) {
    await sendToastsAway()
    await putInLine(says)
    line.push(counted())
  }
  expect(line).toEqual(NEW_PEOPLE.map(() => 3))
  // One of the six stands in the line once more, as if new.
  await sendToastsAway()
  await putInLine(TWICE.says)
  counted()
  for (const code of codes) {
    await sendToastsAway()
    await findInLine(code)
    expect(counted()).toBe(2)
  }
  await sendToastsAway()
  await tap(button('Kop koffie'))
  await page.getByText('1 voor koffie').waitFor()
  expect(counted()).toBe(1)
  await sendToastsAway()
  await findInLine(codes[0] ?? '')
  await page.getByText(/stond al in de rij/).waitFor()
  await page.getByText('11 wachten').waitFor()
  counted()

  const table: Record<string, number> = {}
  await callNext()
  await meetInTalk(TALKS_WITH.name)
  await helped()
  table[TALKS_WITH.name] = counted()
  for (const { name } of BY_FORM) {
    await callNext()
    await fillInForm(name)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await sendToastsAway()
    await tap(page.getByRole('button', { name: /^Voorstellen/ }).first())
    await page.getByText('Voorgesteld', { exact: true }).first().waitFor()
    await toToday()
    await helped()
    table[name] = counted()
  }
  await callNext()
  await fillInForm(TWICE.name)
  await page.getByText(/^Draai het scherm weg/).waitFor()
  await sendToastsAway()
  await tap(button('Eén persoon'))
  await page.getByText('Samengevoegd tot één persoon').waitFor()
  await toToday()
  await helped()
  for (const code of codes) {
    await callNext()
    await helped()
    expect(code).not.toBe('')
  }
  await page.getByText('11 geholpen').waitFor()
  process.stdout.write(`walk-in hour by touch: in the line ${line.join(', ')} taps; at the table ${JSON.stringify(table)}\n`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  expect(laptop.complaints).toEqual([])
})

const callNext = async (): Promise<void> => {
  await sendToastsAway()
  await tap(button('Volgende roepen'))
}

const helped = async (): Promise<void> => {
  await sendToastsAway()
  await tap(button('Klaar, geholpen'))
  await gone(button('Klaar, geholpen'))
}

const fillInForm = async (name: string): Promise<void> => {
  await tap(button('Inschrijven'))
  await tap(button('Nee, nieuw hier'))
  await tap(page.locator('label').filter({ hasText: '18 of ouder' }))
  await page.getByLabel('Roepnaam').fill(name)
  await sendToastsAway()
  await tap(page.getByRole('button', { name: new RegExp(`${name}.*inschrijven`) }))
}

const meetInTalk = async (name: string): Promise<void> => {
  await tap(button('Gesprek beginnen'))
  await tap(button(/Nee, ik ben nieuw/))
  await page.locator('main input[type="text"]').fill(name)
  await tap(button(/18/))
  const wish = page.locator('[data-pane="own"] label').first()
  await tap(wish)
  await tap(button('Gesprek sluiten'))
}
