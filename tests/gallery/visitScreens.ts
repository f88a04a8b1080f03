import { PATHS } from '#app/balie/paths.ts'
import type { GalleryScreen } from '#tests/gallery/GalleryScreen.ts'
import type { Hand } from '#tests/gallery/Hand.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'

declare const galleryPage: GalleryPage

export const WIDTHS = [1366, 390] as const
export type Width = (typeof WIDTHS)[number]
const HEIGHTS: Readonly<Record<Width, number>> = { 1366: 768, 390: 844 }

export const setWidth = (hand: Hand, width: Width): Promise<void> => hand.page.setViewportSize({ width, height: HEIGHTS[width] })

export const settle = (hand: Hand): Promise<void> => hand.page.evaluate(() => galleryPage.settled())

/** Goes to each screen and has somebody look at it; a screen that can not be reached is told, and the others are still looked at. */
export const visitScreens = async (
  hand: Hand,
  url: string,
  screens: readonly GalleryScreen[],
  look: (screen: GalleryScreen) => Promise<void>,
  onLost: (screen: GalleryScreen, why: string) => void,
): Promise<void> => {
  let practising = false
  // Screens from before a counter is open come first: practising leaves them.
  for (const screen of screens.toSorted((a, b) => Number(a.path !== undefined) - Number(b.path !== undefined))) {
    try {
      await setWidth(hand, screen.only ?? WIDTHS[0])
      if (screen.path === undefined) await startScreen(hand, url, screen)
      else {
        if (!practising) await practise(hand, url)
        practising = true
        await deskScreen(hand, screen, screen.path)
      }
      await look(screen)
    } catch (error) {
      onLost(screen, error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'for no reason')
    }
  }
}

const startScreen = async (hand: Hand, url: string, { deed }: GalleryScreen): Promise<void> => {
  await hand.page.goto(url)
  await hand.page.locator('h1').first().waitFor()
  await deed?.(hand)
  await settle(hand)
}

const practise = async (hand: Hand, url: string): Promise<void> => {
  await hand.page.goto(url)
  await hand.press('start:welcome.practice.action')
  await hand.page.locator('nav').first().waitFor()
}

const deskScreen = async (hand: Hand, { from, deed }: GalleryScreen, path: string): Promise<void> => {
  const begin = from ?? path
  // By way of another screen, so that nothing of the last look is still open; a dialog of the frame is closed by its key.
  await hand.page.keyboard.press('Escape')
  await hand.go(begin === PATHS.settings ? PATHS.today : PATHS.settings)
  await settle(hand)
  await hand.go(begin)
  await hand.page.locator('main h1').first().waitFor()
  await settle(hand)
  await deed?.(hand)
  await settle(hand)
  const shown = new URL(hand.page.url()).pathname
  if (shown !== path) throw new Error(`It led to ${shown} instead of ${path}`)
}
