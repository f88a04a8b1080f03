import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Alteration } from '#tests/gallery/alterWords.ts'
import { fontsOf } from '#tests/gallery/fontsOfPage.ts'
import type { FontsOfPage } from '#tests/gallery/fontsOfPage.ts'
import { residentLanguagesOn } from '#tests/gallery/GalleryLanguage.ts'
import type { GalleryLanguage } from '#tests/gallery/GalleryLanguage.ts'
import type { Picture } from '#tests/gallery/GalleryReport.ts'
import type { GalleryScreen } from '#tests/gallery/GalleryScreen.ts'
import type { Hand } from '#tests/gallery/Hand.ts'
import type { Gallery } from '#tests/gallery/openGallery.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'
import { pseudoText } from '#tests/gallery/pseudoText.ts'
import { WIDTHS, setWidth, settle, visitScreens } from '#tests/gallery/visitScreens.ts'
import { languageOf } from '#i18n/languages.ts'

declare const galleryPage: GalleryPage

export interface PicturesAsked {
  readonly gallery: Gallery
  readonly url: string
  readonly language: GalleryLanguage
  readonly screens: readonly GalleryScreen[]
  /** Which languages of residents are looked at on the screens that speak them. */
  readonly wanted: (language: string) => boolean
  /** Where the pictures go; without it the screens are only inspected. */
  readonly folder?: string
  readonly onLost: (line: string) => void
}

/** Looks at screens in one language of the app: each at every width, and those for residents in each of theirs. */
export const takePictures = async ({
  gallery,
  url,
  language,
  screens,
  wanted,
  folder,
  onLost,
}: PicturesAsked): Promise<readonly Picture[]> => {
  const { id, place, madeFrom } = language
  const alteration: Alteration | undefined = madeFrom === undefined ? undefined : { place, madeFrom, alter: pseudoText }
  const { page, context, hand } = await gallery.openIn(place, alteration)
  const fonts = await fontsOf(page)
  const pictures: Picture[] = []

  const lookIn = async (screen: GalleryScreen, shown: string, dir: Picture['dir']): Promise<void> => {
    for (const width of screen.only === undefined ? WIDTHS : [screen.only]) {
      await setWidth(hand, width)
      await settle(hand)
      const picture = `${screen.name.replaceAll(' ', '-')}/${shown}-${String(width)}.png`
      pictures.push({
        screen: screen.name,
        language: shown,
        dir,
        width,
        picture,
        faults: await faultsOf(hand, fonts, madeFrom === undefined),
      })
      if (folder !== undefined) await takePicture(hand, join(folder, picture))
    }
  }
  const look = async (screen: GalleryScreen): Promise<void> => {
    if (screen.inLanguage === undefined) return lookIn(screen, id, language.dir)
    for (const reader of residentLanguagesOn(language).filter((one) => wanted(one.id))) {
      await setWidth(hand, WIDTHS[0])
      await screen.inLanguage(hand, reader.place)
      await lookIn(screen, reader.id, languageOf(reader.place).dir)
    }
  }
  await visitScreens(hand, url, screens, look, ({ name }, why) => onLost(`${name} in ${id}: ${why}`))
  await context.close()
  return pictures
}

/** A field of one line can not grow, so only the words of real languages are held to its width. */
const faultsOf = async (hand: Hand, fonts: FontsOfPage, fields: boolean): Promise<Picture['faults']> => [
  ...(await hand.page.evaluate((asked) => galleryPage.inspect(asked), { fields })),
  ...(await fonts.foreign()),
]

const takePicture = async (hand: Hand, path: string): Promise<void> => {
  mkdirSync(join(path, '..'), { recursive: true })
  // What stays in place while the page moves is drawn where it stands at the top.
  await hand.page.evaluate(() => scrollTo(0, 0))
  await hand.page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' })
}
