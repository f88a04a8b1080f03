import { RESIDENT_LANGUAGES, STAFF_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { Direction, ResidentLanguage, StaffLanguage } from '#i18n/languages.ts'

/** A language of the gallery: one that is offered, or one made by rule that stands in the place of one that is. */
export interface GalleryLanguage {
  readonly id: string
  /** The language of the app in whose place it is shown. */
  readonly place: StaffLanguage
  readonly dir: Direction
  /** Whose words it is made from, lengthened; without it the words are shown as they are. */
  readonly madeFrom?: StaffLanguage
}

/** Words twice as long, in either direction. */
const PSEUDO: readonly GalleryLanguage[] = [
  { id: 'pseudo', place: 'en', dir: 'ltr', madeFrom: 'nl' },
  { id: 'pseudo-rtl', place: 'ar', dir: 'rtl', madeFrom: 'ar' },
]

/** The languages of the screens of staff. */
export const SCREEN_LANGUAGES: readonly GalleryLanguage[] = [
  ...STAFF_LANGUAGES.map((id) => ({ id, place: id, dir: languageOf(id).dir })),
  ...PSEUDO,
]

/** What a resident reads on a screen of staff: every language, asked for on the Dutch screen, and each made one on its own. */
export const residentLanguagesOn = ({
  id,
  place,
  madeFrom,
}: GalleryLanguage): readonly { readonly id: string; readonly place: ResidentLanguage }[] => {
  if (madeFrom !== undefined) return [{ id, place }]
  return id === 'nl' ? RESIDENT_LANGUAGES.map((language) => ({ id: language, place: language })) : []
}
