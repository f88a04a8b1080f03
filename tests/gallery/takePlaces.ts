import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBundles, textsOf } from '#tools/words/Bundles.ts'
import { ROOT } from '#tools/run.ts'
import { cropOf, outlineAll } from '#tests/gallery/cropPlaces.ts'
import type { GalleryScreen } from '#tests/gallery/GalleryScreen.ts'
import { markedText } from '#tests/gallery/markedText.ts'
import type { Gallery } from '#tests/gallery/openGallery.ts'
import type { Place } from '#tests/gallery/page/findPlaces.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'
import { setWidth, settle, visitScreens } from '#tests/gallery/visitScreens.ts'
import type { Hand } from '#tests/gallery/Hand.ts'

declare const galleryPage: GalleryPage

/** For a key of a word: on which screen its text stands, and a picture of it with the text outlined. */
export type Places = Readonly<Record<string, { readonly screen: string; readonly picture: string }>>

export interface PlacesAsked {
  readonly gallery: Gallery
  readonly url: string
  readonly screens: readonly GalleryScreen[]
  readonly folder: string
  readonly onLost: (line: string) => void
}

/**
 * Shows translators where each text stands: the app is run with every Dutch text between marks that nobody sees, and the page is
 * asked where the marks are. The first screen of the gallery that has a key is its place.
 */
export const takePlaces = async ({ gallery, url, screens, folder, onLost }: PlacesAsked): Promise<Places> => {
  const keys = [...textsOf(readBundles(join(ROOT, 'locales')), 'nl').keys()]
  const numbers = new Map(keys.map((key, index) => [key, index]))
  const alter = (text: string, key: string): string => markedText(text, numbers.get(key) ?? 0)
  const { context, hand } = await gallery.openIn('nl', { place: 'nl', madeFrom: 'nl', alter })
  const drawing = await context.newPage()
  const places: Record<string, Places[string]> = {}
  mkdirSync(join(folder, 'places'), { recursive: true })

  const look = async (screen: GalleryScreen): Promise<void> => {
    await screen.inLanguage?.(hand, 'nl')
    await setWidth(hand, screen.only ?? 1366)
    await settle(hand)
    const fresh = (await placesOn(hand)).filter(({ index }) => places[keys[index] ?? ''] === undefined)
    if (fresh.length === 0) return
    const whole = await hand.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
    const crops = await outlineAll(drawing, whole, fresh.map(cropOf))
    for (const [order, { index }] of fresh.entries()) {
      const key = keys[index] ?? ''
      const picture = `places/${key.replace(':', '.')}.png`
      writeFileSync(join(folder, picture), Buffer.from(crops[order] ?? '', 'base64'))
      places[key] = { screen: screen.name, picture }
    }
  }
  await visitScreens(hand, url, screens, look, ({ name }, why) => onLost(`${name} with marks: ${why}`))
  await context.close()
  return places
}

/** The largest place of each key: of a word in a menu and in a title, the title. */
const placesOn = async (hand: Hand): Promise<readonly Place[]> => {
  const all = await hand.page.evaluate(() => galleryPage.findPlaces())
  const largest = new Map<number, Place>()
  for (const place of all.toSorted((a, b) => a.width * a.height - b.width * b.height)) largest.set(place.index, place)
  return [...largest.values()]
}
