import type { Locator, Page } from 'playwright-core'

/** One way to use a kiosk without reading: a control is known by its picture, the main button by its place. */
export interface KioskHand {
  readonly press: (picture: string) => Promise<void>
  readonly next: () => Promise<void>
  readonly language: (id: string) => Promise<void>
}

const PRESSED = 'button, label'

const byPicture = (page: Page, picture: string): Locator =>
  page.locator(PRESSED).filter({ has: page.locator(`img[src="/pictograms/${picture}.svg"]`) })

const mainButton = (page: Page): Locator =>
  page
    .locator('footer button')
    .filter({ hasNot: page.locator('img') })
    .last()

/** A finger, or a mouse. */
export const byTouch = (page: Page, how: 'tap' | 'click' = 'tap'): KioskHand => ({
  press: (picture) => byPicture(page, picture).first()[how](),
  next: () => mainButton(page)[how](),
  language: (id) => page.locator(`[data-language="${id}"]`)[how](),
})

/** Keys: Tab to a control, arrows among radio buttons, Space or Enter. Nothing is reached in another way. */
export const byKeys = (page: Page): KioskHand => {
  const press = async (wanted: Locator): Promise<void> => {
    const control = wanted.first()
    await control.waitFor()
    const target = (await control.evaluate((each) => each.tagName)) === 'LABEL' ? control.locator('input') : control
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if (await target.evaluate((each) => each === document.activeElement)) {
        await page.keyboard.press(await target.evaluate((each) => (each.tagName === 'INPUT' ? 'Space' : 'Enter')))
        return
      }
      await page.keyboard.press(
        await target.evaluate((each) => {
          const now = document.activeElement
          const both = now instanceof HTMLInputElement && each instanceof HTMLInputElement && now.type === 'radio' && each.type === 'radio'
          return both && now.name === each.name ? 'ArrowDown' : 'Tab'
        }),
      )
    }
    throw new Error('Not reached by keys')
  }
  return {
    press: (picture) => press(byPicture(page, picture)),
    next: () => press(mainButton(page)),
    language: (id) => press(page.locator(`[data-language="${id}"]`)),
  }
}

/** More than there are controls on any screen. */
const MOST_PRESSES = 80

/** From the choice of a language to the ticket, by pictures. */
export const registerByPictures = async (page: Page, { press, next, language }: KioskHand, id: string): Promise<void> => {
  await language(id)
  await press('waving')
  await next()
  await press('person')
  await next()
  await press('page')
  await next()
  await press('cooking')
  await next()
  await press('shrugging')
  await press('sunrise')
  await next()
  await press('minutes-20')
  await press('two-people')
  await next()
  await press('mobile-phone')
  await next()
  await page.locator('bdi').first().waitFor()
}
