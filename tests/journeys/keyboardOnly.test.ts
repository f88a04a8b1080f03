import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer
let laptop: Laptop
let page: Page

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
  page = await laptop.open({ keepsApp: false })
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

/** More stops than any screen of a first talk has. */
const FAR = 90

const DAY_MS = 86_400_000

interface Focus {
  readonly what: string
  readonly lost: boolean
  readonly visible: boolean
}

/** Where the focus is, and whether one sees it. Titles, the content and places of rows take it for screen readers; they are no control and show no ring. */
const focus = (): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return { what: 'nothing', lost: true, visible: false }
    const shown = [at, at.closest('label')].some((element) => {
      if (element === null) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    const what = [at.tagName.toLowerCase(), at.getAttribute('aria-label') ?? at.textContent.slice(0, 40)].join(' ')
    return { what, lost: false, visible: shown || at.getAttribute('tabindex') === '-1' }
  })

/** A screen that is being asked for has nothing to take the focus yet; once it is there, and stays there, the focus must be on it. */
const expectFocus = async (after: string): Promise<void> => {
  await page.waitForTimeout(350)
  await expect.poll(async () => (await focus()).lost, { message: `the focus is lost after ${after}`, timeout: 3_000 }).toBe(false)
  const { visible, what } = await focus()
  expect(visible, `one sees where the focus is after ${after}: ${what}`).toBe(true)
}

const press = async (key: string, doing: string = key): Promise<void> => {
  await page.keyboard.press(key)
  await expectFocus(doing)
}

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the focus is there; every stop on the way must be seen. */
const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await target.waitFor()
  for (let stops = 0; stops < FAR; stops++) {
    await page.keyboard.press(key)
    if (await isFocused(target)) break
    const { lost, visible, what } = await focus()
    if (!lost) expect(visible, `one sees the focus on ${what}`).toBe(true)
  }
  expect(await isFocused(target), `reached with ${key}: ${String(target)}`).toBe(true)
  expect((await focus()).visible, `one sees the focus on ${String(target)}`).toBe(true)
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first()

test('a piece of a walk-in hour without a pointer: the focus is always seen and never lost', async () => {
  await page.goto(server.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(button(/oefenen|Elderhoeve/i))
  await press('Enter', 'starting practice')
  await page.getByText('Oefenen: vul geen echte mensen in').first().waitFor()
  await expectFocus('starting practice')

  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  await tabTo(skip, 'Shift+Tab')
  await expect
    .poll(() => skip.evaluate((element) => element.getBoundingClientRect().top >= 0), { message: 'the skip link comes into view' })
    .toBe(true)
  await press('Enter', 'skipping to the content')
  expect(await isFocused(page.locator('main'))).toBe(true)

  await tabTo(button('Inloopuur openen'))
  await press('Enter', 'opening the hour')
  await page.getByText('Het inloopuur is open').first().waitFor()
  await expectFocus('opening the hour')

  await tabTo(button('In de rij zetten'))
  await press('Enter', 'opening the dialog of the queue')
  await page.getByRole('dialog').waitFor()
  await press('Escape', 'closing the dialog')
  expect(await isFocused(button('In de rij zetten')), 'the focus returns to what opened the dialog').toBe(true)

  await press('Enter', 'opening the dialog again')
  const coffee = page.getByRole('dialog').getByRole('button', { name: 'Koffie of thee' })
  await tabTo(coffee)
  await press('Enter', 'giving out a number')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await tabTo(button('Volgende roepen'))
  await press('Enter', 'calling the next')
  await button('Klaar, geholpen').waitFor()
  await expectFocus('calling the next')
  await tabTo(button('Klaar, geholpen'))
  await press('Enter', 'being ready with somebody')
  await button('Klaar, geholpen').waitFor({ state: 'hidden' })
  await expectFocus('being ready with somebody')
  // Whichever step stands first: who waits longest is above.
  await tabTo(page.getByRole('button', { name: /^Is (afgesproken|begonnen)/ }).first())
  await press('Enter', 'a step on the board')

  await tabTo(page.getByRole('navigation').getByRole('link', { name: 'Mensen' }), 'Shift+Tab')
  await press('Enter', 'going to people')
  await page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor()
  await press('/', 'the key of the search')
  expect(await isFocused(page.getByRole('searchbox'))).toBe(true)
  await page.keyboard.type('Semhar')
  await expectFocus('searching')
  await press('Escape', 'emptying the search')
  await press('ArrowDown', 'going into the list')
  await press('ArrowUp', 'going back to the search')
  await tabTo(page.getByRole('link', { name: 'Iemand inschrijven' }).or(button('Iemand inschrijven')).first(), 'Shift+Tab')
  await press('Enter', 'opening the form')

  await button('Nee, nieuw hier').waitFor()
  await press('Enter', 'saying that somebody is new')
  await page.getByRole('radio').first().waitFor()
  for (let turns = 0; turns < 4 && !(await page.getByRole('radio', { name: '18 of ouder' }).isChecked()); turns++) {
    await press('ArrowDown', 'choosing the age')
  }
  await tabTo(page.getByLabel('Roepnaam'))
  await page.keyboard.type('Semhar')
  await tabTo(page.getByRole('checkbox', { name: 'Koken', exact: true }).first())
  await press('Space', 'marking a wish')
  expect(await page.getByRole('checkbox', { name: 'Koken', exact: true }).first().isChecked()).toBe(true)
  await tabTo(button(/inschrijven$/))
  await press('Enter', 'saving the form')
  await page.getByRole('heading', { level: 1, name: 'Semhar' }).waitFor()
  await expectFocus('saving the form')

  await tabTo(button(/^Voorstellen/))
  await press('Enter', 'proposing')
  await page.getByText('Voorgesteld', { exact: true }).first().waitFor()
  await expectFocus('proposing')
  await tabTo(button('Ongedaan maken'))
  await press('Enter', 'taking the proposal back')
  await page.getByText('Voorgesteld', { exact: true }).first().waitFor({ state: 'hidden' })
  await expectFocus('taking the proposal back')
  await tabTo(button(/^Voorstellen/), 'Shift+Tab')
  await press('Enter', 'proposing again')
  await tabTo(button('Is afgesproken'), 'Shift+Tab')
  await press('Enter', 'agreeing')
  await page.getByText('Begint op proef').first().waitFor()
  await expectFocus('agreeing')

  await tabTo(button('Meer met deze kaart'), 'Shift+Tab')
  await press('Enter', 'opening a menu')
  expect(await isFocused(page.getByRole('menuitem').first())).toBe(true)
  await press('ArrowDown', 'moving in a menu')
  await press('Escape', 'closing a menu')
  expect(await isFocused(button('Meer met deze kaart'))).toBe(true)

  await tabTo(page.getByRole('textbox', { name: 'Nieuwe notitie' }))
  await page.keyboard.type('Komt met haar zus')
  await tabTo(button('Notitie bewaren'))
  await press('Enter', 'saving a note')
  await page.getByRole('button', { name: 'Notitie weghalen' }).waitFor()
  await expectFocus('saving a note')
  await tabTo(button('Notitie weghalen'), 'Shift+Tab')
  await press('Enter', 'removing a note')
  await page.getByRole('button', { name: 'Notitie weghalen' }).waitFor({ state: 'hidden' })
  await expectFocus('removing a note')

  // A day of an activity is planned and called off again.
  await tabTo(page.getByRole('navigation').getByRole('link', { name: 'Aanbod' }), 'Shift+Tab')
  await press('Enter', 'going to the offer')
  await page.getByRole('heading', { level: 1, name: 'Aanbod' }).waitFor()
  const activity = page.getByRole('main').getByRole('listitem').first().getByRole('button').first()
  await tabTo(activity)
  await press('Enter', 'opening an activity')
  await tabTo(button('Dagen plannen'))
  await press('Enter', 'opening the planner')
  const oneDay = page.getByRole('dialog').getByRole('radio', { name: 'Eén dag' })
  await tabTo(page.getByRole('dialog').getByRole('radio').first())
  for (let turns = 0; turns < 3 && !(await oneDay.isChecked()); turns++) await press('ArrowDown', 'choosing one day')
  await tabTo(page.getByRole('dialog').getByLabel('Dag', { exact: true }))
  await page.keyboard.type(new Date(Date.now() + 400 * DAY_MS).toLocaleDateString('nl-NL'))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expectFocus('planning a day')
  await tabTo(button(/^Afzeggen/))
  await press('Enter', 'asking to call off')
  await tabTo(page.getByRole('dialog').getByRole('button').last())
  await press('Enter', 'calling off')
  await button(/^Toch door laten gaan/).waitFor()
  await expectFocus('calling off')

  await press('Alt+l', 'ending practice')
  await button(/oefenen|Elderhoeve/i).waitFor()
  await expectFocus('ending practice')
  expect(laptop.complaints).toEqual([])
})
