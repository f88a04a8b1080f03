import { languageOf } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** Tells the page which language it is in: browsers, screen readers and style sheets follow `lang` and `dir`. */
export const applyLanguage = (root: { lang: string; dir: string }, id: LanguageId): void => {
  const { htmlLang, dir } = languageOf(id)
  root.lang = htmlLang
  root.dir = dir
}
