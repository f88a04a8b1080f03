import { createInstance } from 'i18next'
import type { i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { BORROWED_WORDS, borrowedWords } from '#i18n/borrowedWords.ts'
import type { CldrData } from '#i18n/CldrData.ts'
import { formatWith } from '#i18n/format.ts'
import type { Format } from '#i18n/format.ts'
import { isolate } from '#i18n/isolate.ts'
import { SOURCE_LANGUAGE, languageOf } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** All that one language needs: its words by namespace and its dates, lists and names from CLDR. */
export interface LanguageBundle {
  readonly words: Readonly<Record<string, object>>
  readonly cldr: CldrData
}

export interface WordsOptions {
  readonly language: LanguageId
  readonly load: (language: LanguageId) => Promise<LanguageBundle>
  /** A word that is not there is our own mistake: shown in Dutch so that the screen stays usable, and told here. */
  readonly onMissing: (language: string, key: string) => void
}

export interface Words {
  readonly i18n: I18n
  /** Loads a language without showing it, for a screen that speaks two at once. */
  readonly ensure: (language: LanguageId) => Promise<void>
  /** Loads a language and shows it. Nothing changes on screen before its words are there. */
  readonly use: (language: LanguageId) => Promise<void>
  /** Dates, times, lists and names in a language that has been loaded; one that has not been speaks Dutch. */
  readonly formatFor: (language: LanguageId) => Format
}

/** The words of the screens, Dutch always among them. */
export const createWords = async ({ language, load, onMissing }: WordsOptions): Promise<Words> => {
  const i18n = createInstance()
  const formats = new Map<LanguageId, Format>()
  const source = await load(SOURCE_LANGUAGE)

  await i18n
    .use(initReactI18next)
    .use(borrowedWords(onMissing))
    .init({
      lng: SOURCE_LANGUAGE,
      fallbackLng: SOURCE_LANGUAGE,
      load: 'currentOnly',
      resources: {},
      ns: Object.keys(source.words),
      defaultNS: 'common',
      partialBundledLanguages: true,
      returnNull: false,
      interpolation: { escapeValue: true, escape: isolate },
      react: { useSuspense: false, transSupportBasicHtmlNodes: false },
      postProcess: BORROWED_WORDS,
      postProcessPassResolved: true,
      saveMissing: true,
      missingKeyHandler: (languages, namespace, key) => onMissing(languages.join(), `${namespace}:${key}`),
    })

  const take = (id: LanguageId, bundle: LanguageBundle): Format => {
    for (const [namespace, words] of Object.entries(bundle.words)) i18n.addResourceBundle(id, namespace, words)
    const format = formatWith(bundle.cldr, languageOf(id).dir, i18n.getFixedT(id, ['common', 'languages', 'vocabulary']))
    formats.set(id, format)
    return format
  }
  const ensure = async (id: LanguageId): Promise<void> => {
    if (!formats.has(id)) take(id, await load(id))
  }
  const use = async (id: LanguageId): Promise<void> => {
    await ensure(id)
    await i18n.changeLanguage(id)
  }

  const sourceFormat = take(SOURCE_LANGUAGE, source)
  if (language !== SOURCE_LANGUAGE) await use(language)
  return { i18n, ensure, use, formatFor: (id) => formats.get(id) ?? sourceFormat }
}
