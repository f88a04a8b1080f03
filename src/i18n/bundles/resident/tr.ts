/// <reference types="vite/client" />
import cldr from '#i18n/generated/cldr/tr.json'
import { wordsFrom } from '#i18n/wordsFrom.ts'
import type { LanguageBundle } from '#i18n/setup.ts'

/** One chunk: all that a resident sees, and how dates and names are written. */
export const bundle: LanguageBundle = {
  words: wordsFrom(
    import.meta.glob<object>(
      '../../../../locales/tr/{resident,vocabulary,careful,sound,sessionWords,slip,questions,entrance,kiosk,ownPath}.json',
      {
        eager: true,
        import: 'default',
      },
    ),
  ),
  cldr,
}
