import type { Hand } from '#tests/gallery/Hand.ts'
import type { Width } from '#tests/gallery/visitScreens.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'

export type Deed = (hand: Hand) => Promise<void>

/** One screen of the gallery: a line in galleryScreens.ts. */
export interface GalleryScreen {
  /** What is seen; it names the pictures. */
  readonly name: string
  /** The path on which it stands in the end; without one it is a screen from before a counter is open. */
  readonly path?: string
  /** The path from which one goes there; without it the screen's own. */
  readonly from?: string
  /** What is done to get there. It may be done again in the same counter. */
  readonly deed?: Deed
  /** The one width at which it exists. */
  readonly only?: Width
  /** Asks, on that screen, for what a resident reads in a language. Such a screen is looked at in every one. */
  readonly inLanguage?: (hand: Hand, language: ResidentLanguage) => Promise<void>
}
