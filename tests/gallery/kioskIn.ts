import type { ResidentLanguage } from '#i18n/languages.ts'
import type { Hand } from '#tests/gallery/Hand.ts'
import { byTouch } from '#tests/journeys/support/kioskHands.ts'
import { standKiosk } from '#tests/journeys/support/kioskStand.ts'

/** The first screen of the kiosk. Its page has read the flag by then, so that the browser can be a desk again for the next screens. */
export const toKiosk = async ({ page }: Hand): Promise<void> => {
  await standKiosk(page, new URL(page.url()).origin)
  await page.evaluate(() => {
    localStorage.removeItem('meedoenbalie.kiosk')
  })
}

/** A screen of the kiosk in a language, behind so many presses: on a picture, on the main button, or what is typed. */
export const kioskIn =
  (...presses: readonly string[]) =>
  async (hand: Hand, language: ResidentLanguage): Promise<void> => {
    await toKiosk(hand)
    const { press, next, language: choose } = byTouch(hand.page, 'click')
    await choose(language)
    for (const picture of presses) {
      if (picture === 'next') await next()
      else if (picture.startsWith('"')) await hand.page.locator('input[type="text"]').fill(picture.slice(1))
      else await press(picture)
    }
    await hand.page.locator('h1').first().waitFor()
  }
