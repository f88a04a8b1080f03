import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { axeFaults } from '#tests/journeys/support/screenFaults.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { callSomebodyNew, marked, namesOnPage, othersNames } from '#tests/journeys/support/talk.ts'

const PHONE = { width: 390, height: 844 }

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

describe('a talk in practice, without a network', () => {
  let page: Page
  let others: readonly string[]

  beforeAll(async () => {
    laptop = await takeLaptop()
    page = await laptop.open()
    await page.goto(server.url)
    await startPractising(page)
    await storedForOffline(page)
    others = await othersNames(page)
    // The code of the talk comes right after the first screen; then the Wi-Fi is gone.
    await page.waitForTimeout(4_000)
    await page.context().setOffline(true)
  })

  afterAll(async () => {
    await laptop.discard()
  })

  test('in Tigrinya by keyboard only: under forty keys from the ticket to the first suggestion', async () => {
    expect(others.length).toBeGreaterThan(10)
    await callSomebodyNew(page, 'Tigrinya')
    let keys = 0
    const press = async (...all: readonly string[]): Promise<void> => {
      for (const key of all) {
        await page.keyboard.press(key)
        keys += 1
        await page.waitForTimeout(120)
      }
    }
    const begin = page.getByRole('button', { name: 'Gesprek beginnen' }).first()
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('h1')?.focus()
    })
    for (let stops = 0; stops < 25; stops++) {
      if (await begin.evaluate((button) => button === document.activeElement)) break
      await press('Tab')
    }
    await press('Enter')
    await page.getByRole('heading', { name: 'Was je hier al eerder?' }).waitFor()
    await press('1')
    await page.locator('main input[type="text"]').waitFor()
    for (const letter of 'Semhar') await press(letter)
    await press('Enter', '3')
    await page.getByRole('heading', { name: 'Wat doe je graag?' }).waitFor()
    await press('1', '4')
    await expect.poll(() => marked(page)).toEqual([2, 2])
    await press('Enter')
    await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
    await press('l')
    await page.getByRole('heading', { name: 'Wat wil je bereiken?' }).waitFor()
    await press('1')
    await page.getByText('Dit past misschien bij jou').first().waitFor()
    expect(keys).toBeLessThan(40)
  })

  test('shows nothing about anybody else, on any step, and the way back of the browser does not leave it', async () => {
    expect(await namesOnPage(page, others)).toEqual([])
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.title()).toMatch(/^Gesprek ·/)
    await page.goBack().catch(() => undefined)
    await page.goForward().catch(() => undefined)
    await page.getByRole('heading', { name: 'Wat wil je bereiken?' }).waitFor()
    expect(await namesOnPage(page, others)).toEqual([])
  })

  test('is without faults for axe, and what holds somebody back has no sound', async () => {
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wanneer kun je?' }).waitFor()
    await page.keyboard.press('2')
    await expect.poll(() => marked(page)).toEqual([3, 3])
    expect(await axeFaults(page)).toEqual([])
    for (const heading of [
      'Hoe kun je reizen?',
      'Hoe lang mag de reis duren?',
      'Ga je liever alleen of samen?',
      'Wat maakt het makkelijker voor je?',
    ]) {
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: heading }).waitFor()
    }
    expect(await page.locator('[data-pane] button').count()).toBe(0)
    // Six choices, and the seventh says that nothing of it is needed.
    await page.keyboard.press('7')
    await expect.poll(() => marked(page)).toEqual([1, 1])
    await page.keyboard.press('Enter')
    await page.keyboard.press('0')
    await page.getByRole('heading', { name: 'Hoe houden we contact?' }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
  })

  test('is played back in both languages; an answer is mended, and the check ends it', async () => {
    await page.getByRole('heading', { level: 1, name: /Heb ik je goed begrepen\?/ }).waitFor()
    const rows = page.locator('main > ul > li')
    expect(await rows.nth(0).innerText()).toContain('Koken')
    expect(await rows.nth(1).innerText()).toContain('Later')
    expect(await rows.nth(7).innerText()).toContain('Niets daarvan')
    expect(await rows.nth(8).innerText()).toContain('Weet ik niet')
    expect(await axeFaults(page)).toEqual([])
    await rows.nth(1).getByRole('button').click()
    await page.getByRole('heading', { name: 'Wat kun je goed?' }).waitFor()
    await page.keyboard.press('2')
    await expect.poll(() => marked(page)).toEqual([1, 1])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Heb ik je goed begrepen\?/ }).waitFor()
    expect(await rows.nth(1).innerText()).toContain('Naaien')
    await page.getByRole('button', { name: /Ja, het klopt/ }).click()
    await page.getByRole('heading', { level: 1, name: /Dank je wel/ }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await namesOnPage(page, others)).toEqual([])
    await page.getByRole('button', { name: 'Volgnummer klaar' }).click()
    await page.getByRole('button', { name: 'Volgnummer klaar' }).waitFor({ state: 'hidden' })
  })

  test('makes a CV in Dutch that is not kept unless somebody asks', async () => {
    await page.getByRole('button', { name: 'Cv maken' }).click()
    await page.getByRole('heading', { name: 'Hoe ver ben je op school gekomen?' }).waitFor()
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Welk werk heb je gedaan?' }).waitFor()
    await page.keyboard.press('3')
    await expect.poll(() => marked(page)).toEqual([1, 1])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hoe lang heb je dit werk gedaan?' }).waitFor()
    await page.getByRole('checkbox', { name: 'Naaien: 3 tot 10 jaar' }).check({ force: true })
    expect(await axeFaults(page)).toEqual([])
    for (const heading of ['Waarvoor heb je een diploma?', 'Waarin had je een eigen bedrijf?', 'Welk rijbewijs heb je?']) {
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: heading }).waitFor()
    }
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    const paper = page.getByRole('article', { name: 'Curriculum vitae' })
    await paper.waitFor()
    const text = (await paper.innerText()).replace(/[\u2066-\u2069]/g, '')
    for (const line of ['Vakschool', 'Naaien: 3 tot 10 jaar', 'Auto', 'Tigrinya', 'Geboren op', 'Adres']) expect(text).toContain(line)
    expect(text).not.toContain('Semhar')
    expect(await page.getByText('Dit bewaren we niet. Het staat alleen op je papier.').count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: /Verder/ }).click()
    await page.getByRole('heading', { level: 1, name: /Dank je wel/ }).waitFor()
    await page.getByRole('button', { name: 'Gesprek sluiten' }).click()
    await page.getByRole('navigation').first().waitFor()
  })

  test('in Arabic by touch on a phone: one column, the own language first, nothing to push sideways', async () => {
    await page.setViewportSize(PHONE)
    await callSomebodyNew(page, 'Arabisch')
    await page.getByRole('button', { name: 'Gesprek beginnen' }).first().click()
    await page.getByRole('button', { name: /لا، هذه أول مرة/ }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: /لا، هذه أول مرة/ }).click()
    await page.locator('main input[type="text"]').fill('نور')
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: /18/ }).click()
    await page.locator('[data-pane="own"] [data-choice]').first().waitFor()
    expect(await page.locator('[data-pane="staff"] [data-choice]').first().isVisible()).toBe(false)
    await page.getByRole('checkbox', { name: 'الطبخ' }).click({ force: true })
    await expect.poll(() => marked(page)).toEqual([1, 1])
    const order = await page.evaluate(() =>
      ['own', 'staff'].map(
        (pane) => document.querySelector(`[data-pane="${pane}"] h1, [data-pane="${pane}"] h2`)?.getBoundingClientRect().top ?? 0,
      ),
    )
    expect((order[0] ?? 0) < (order[1] ?? 0)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-pane="own"] h2') ?? document.body).direction)).toBe(
      'rtl',
    )
    expect(await axeFaults(page)).toEqual([])
    for (let question = 0; question < 9; question++) {
      await page.getByRole('button', { name: /التالي/ }).click()
      await page.waitForTimeout(80)
    }
    await page.getByRole('button', { name: /التالي/ }).click()
    await page.getByRole('heading', { level: 1, name: /هل فهمتك جيدًا/ }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Gesprek sluiten' }).click()
    await page.getByRole('navigation').first().waitFor()
    expect(laptop.complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([])
  })
})
