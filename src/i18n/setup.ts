import { createInstance } from 'i18next'
import type { i18n as I18n, InitOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { BORROWED_WORDS, borrowedWords } from '#i18n/borrowedWords.ts'
import { languagesToSay, mayBeSaid, standInsFor } from '#i18n/carefulWords.ts'
import type { CarefulKey } from '#i18n/carefulWords.ts'
import type { CldrData } from '#i18n/CldrData.ts'
import { formatWith } from '#i18n/format.ts'
import type { Format } from '#i18n/format.ts'
import { isolate } from '#i18n/isolate.ts'
import { SOURCE_LANGUAGE, languageOf } from '#i18n/languages.ts'
import type { LanguageId, ResidentLanguage, StaffLanguage } from '#i18n/languages.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'
import { SPOKEN, spokenAmong } from '#i18n/spokenWords.ts'
import type { TextsByKey } from '#i18n/spokenWords.ts'
import { textsByKey } from '#i18n/textsByKey.ts'

export type WordsByNamespace = Readonly<Record<string, object>>

/** All that a resident needs of one language: words by namespace, and its dates, lists and names from CLDR. */
export interface LanguageBundle {
  readonly words: WordsByNamespace
  readonly cldr: CldrData
}

export interface BundleLoaders {
  readonly resident: (language: ResidentLanguage) => Promise<LanguageBundle>
  /** The words that only staff see; they come on top of the resident's. */
  readonly staff: (language: StaffLanguage) => Promise<WordsByNamespace>
}

/** A text and the language it is in. */
export interface SaidIn {
  readonly language: ResidentLanguage
  readonly text: string
}

export interface WordsOptions {
  readonly language: StaffLanguage
  readonly load: BundleLoaders
  /** A word that is not there is our own mistake: shown in Dutch so that the screen stays usable, and told here. */
  readonly onMissing: (language: string, key: string) => void
}

export interface Words {
  readonly i18n: I18n
  /** Loads what residents see of a language without showing it, for a screen that speaks two at once. */
  readonly ensure: (language: ResidentLanguage) => Promise<void>
  /** Whether all that residents see of it is here, with its stand-ins. */
  readonly isLoaded: (language: ResidentLanguage) => boolean
  /** Loads a language and shows it. Nothing changes on screen before its words are there. */
  readonly use: (language: StaffLanguage) => Promise<void>
  /** The words of a language that has been loaded, and never those of another: a resident reads one language or nothing. */
  readonly residentWords: (language: ResidentLanguage) => ResidentWords
  /** The texts of a language that can be heard, by key; it must have been loaded. What may not be said in it is not among them. */
  readonly spokenTexts: (language: ResidentLanguage) => TextsByKey
  /** What is said about rights and money, in the languages in which it may be said. */
  readonly careful: (key: CarefulKey, language: ResidentLanguage) => readonly SaidIn[]
  /** Dates, times, lists and names in a language that has been loaded; one that has not been speaks Dutch. */
  readonly formatFor: (language: LanguageId) => Format
}

/** However words are spoken: loaded here, filled in between isolates, and a key without a text is told. */
const ALWAYS = {
  load: 'currentOnly',
  partialBundledLanguages: true,
  returnNull: false,
  interpolation: { escapeValue: true, escape: isolate },
  saveMissing: true,
} as const satisfies InitOptions

/** The words of the screens, Dutch always among them. */
export const createWords = async ({ language, load, onMissing }: WordsOptions): Promise<Words> => {
  const formats = new Map<LanguageId, Format>()
  const spokenByStaff = new Set<LanguageId>()
  const [source, sourceOfStaff] = await Promise.all([load.resident(SOURCE_LANGUAGE), load.staff(SOURCE_LANGUAGE)])
  const told = (languages: readonly string[], namespace: string, key: string): void => onMissing(languages.join(), `${namespace}:${key}`)

  const i18n = createInstance()
  await i18n
    .use(initReactI18next)
    .use(borrowedWords(onMissing))
    .init({
      ...ALWAYS,
      resources: {},
      lng: SOURCE_LANGUAGE,
      fallbackLng: SOURCE_LANGUAGE,
      ns: [...Object.keys(source.words), ...Object.keys(sourceOfStaff)],
      defaultNS: 'common',
      react: { useSuspense: false, transSupportBasicHtmlNodes: false },
      postProcess: BORROWED_WORDS,
      postProcessPassResolved: true,
      missingKeyHandler: told,
    })
  // A second one, because one that borrows can not be kept from it: what is not there leaves its place empty.
  const unborrowed = createInstance()
  await unborrowed.init({
    ...ALWAYS,
    resources: {},
    lng: SOURCE_LANGUAGE,
    fallbackLng: false,
    ns: [...RESIDENT_NAMESPACES, 'careful'],
    missingKeyHandler: told,
    parseMissingKeyHandler: () => '',
  })
  const residentWords = (id: ResidentLanguage): ResidentWords => unborrowed.getFixedT(id, RESIDENT_NAMESPACES)

  const add = (to: I18n, id: LanguageId, words: WordsByNamespace): void => {
    for (const [namespace, texts] of Object.entries(words)) to.addResourceBundle(id, namespace, texts)
  }
  const takeResident = (id: ResidentLanguage, { words, cldr }: LanguageBundle): Format => {
    add(i18n, id, words)
    add(unborrowed, id, words)
    const format = formatWith(cldr, languageOf(id), residentWords(id))
    formats.set(id, format)
    return format
  }
  const takeStaff = (id: StaffLanguage, words: WordsByNamespace): void => {
    add(i18n, id, words)
    spokenByStaff.add(id)
  }
  const ensureOne = async (id: ResidentLanguage): Promise<void> => {
    if (!formats.has(id)) takeResident(id, await load.resident(id))
  }
  /** With the languages that stand in for it where something is said about rights or money. */
  const ensure = async (id: ResidentLanguage): Promise<void> => {
    await Promise.all([id, ...standInsFor(id)].map(ensureOne))
  }
  const ensureStaff = async (id: StaffLanguage): Promise<void> => {
    if (!spokenByStaff.has(id)) takeStaff(id, await load.staff(id))
  }
  const use = async (id: StaffLanguage): Promise<void> => {
    await Promise.all([ensure(id), ensureStaff(id)])
    await i18n.changeLanguage(id)
  }

  const sourceFormat = takeResident(SOURCE_LANGUAGE, source)
  takeStaff(SOURCE_LANGUAGE, sourceOfStaff)
  if (language !== SOURCE_LANGUAGE) await use(language)
  const careful = (key: CarefulKey, id: ResidentLanguage): readonly SaidIn[] =>
    languagesToSay(key, id).map((said) => ({ language: said, text: unborrowed.getFixedT(said, ['careful'])(key) }))
  const isLoaded = (id: ResidentLanguage): boolean => [id, ...standInsFor(id)].every((each) => formats.has(each))
  const spokenTexts = (id: ResidentLanguage): TextsByKey => {
    const all = Object.keys(SPOKEN).flatMap((namespace) => [...textsByKey(namespace, unborrowed.getResourceBundle(id, namespace))])
    return new Map([...spokenAmong(new Map(all))].filter(([key]) => mayBeSaid(key, id)))
  }
  return { i18n, ensure, isLoaded, use, residentWords, spokenTexts, careful, formatFor: (id) => formats.get(id) ?? sourceFormat }
}
