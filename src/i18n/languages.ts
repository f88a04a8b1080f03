import type { SpokenLanguage } from '#domain/words/languages.ts'
import { COMPLETE_FOR_RESIDENTS, COMPLETE_FOR_STAFF } from '#i18n/generated/completeBundles.ts'

/**
 * Every language the screens speak or will speak. `cldr` names its data in Unicode CLDR, `htmlLang` is what the page tells
 * browsers and screen readers. `homeCalendar` is the calendar people grew up with: a second line beside the Gregorian date.
 * The plural forms are those of CLDR 48, in its order; they decide which suffixes a bundle must have.
 */
export const LANGUAGES = [
  {
    id: 'nl',
    htmlLang: 'nl',
    cldr: 'nl',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'Nederlands',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'en',
    htmlLang: 'en',
    cldr: 'en-GB',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'English',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'ar',
    htmlLang: 'ar',
    cldr: 'ar',
    dir: 'rtl',
    script: 'Arab',
    autonym: 'العربية',
    homeCalendar: 'gregorian',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
  },
  {
    id: 'ti',
    htmlLang: 'ti',
    cldr: 'ti',
    dir: 'ltr',
    script: 'Ethi',
    autonym: 'ትግርኛ',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'prs',
    htmlLang: 'fa-AF',
    cldr: 'fa-AF',
    dir: 'rtl',
    script: 'Arab',
    autonym: 'دری',
    homeCalendar: 'solarHijri',
    plurals: ['one', 'other'],
  },
  {
    id: 'fa',
    htmlLang: 'fa',
    cldr: 'fa',
    dir: 'rtl',
    script: 'Arab',
    autonym: 'فارسی',
    homeCalendar: 'solarHijri',
    plurals: ['one', 'other'],
  },
  {
    id: 'ps',
    htmlLang: 'ps',
    cldr: 'ps',
    dir: 'rtl',
    script: 'Arab',
    autonym: 'پښتو',
    homeCalendar: 'solarHijri',
    plurals: ['one', 'other'],
  },
  {
    id: 'ckb',
    htmlLang: 'ckb',
    cldr: 'ckb',
    dir: 'rtl',
    script: 'Arab',
    autonym: 'کوردیی ناوەندی',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'kmr',
    htmlLang: 'kmr',
    cldr: 'ku',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'Kurmancî',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'so',
    htmlLang: 'so',
    cldr: 'so',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'Soomaali',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'tr',
    htmlLang: 'tr',
    cldr: 'tr',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'Türkçe',
    homeCalendar: 'gregorian',
    plurals: ['one', 'other'],
  },
  {
    id: 'uk',
    htmlLang: 'uk',
    cldr: 'uk',
    dir: 'ltr',
    script: 'Cyrl',
    autonym: 'Українська',
    homeCalendar: 'gregorian',
    plurals: ['one', 'few', 'many', 'other'],
  },
  {
    id: 'ru',
    htmlLang: 'ru',
    cldr: 'ru',
    dir: 'ltr',
    script: 'Cyrl',
    autonym: 'Русский',
    homeCalendar: 'gregorian',
    plurals: ['one', 'few', 'many', 'other'],
  },
  {
    id: 'fr',
    htmlLang: 'fr',
    cldr: 'fr',
    dir: 'ltr',
    script: 'Latn',
    autonym: 'Français',
    homeCalendar: 'gregorian',
    plurals: ['one', 'many', 'other'],
  },
  {
    id: 'am',
    htmlLang: 'am',
    cldr: 'am',
    dir: 'ltr',
    script: 'Ethi',
    autonym: 'አማርኛ',
    homeCalendar: 'ethiopic',
    plurals: ['one', 'other'],
  },
] as const satisfies readonly Language[]

export type LanguageId = (typeof LANGUAGES)[number]['id']
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
export type Direction = 'ltr' | 'rtl'
export type Script = 'Latn' | 'Arab' | 'Ethi' | 'Cyrl'

export interface Language {
  readonly id: SpokenLanguage
  readonly htmlLang: string
  readonly cldr: string
  readonly dir: Direction
  readonly script: Script
  readonly autonym: string
  readonly homeCalendar: 'gregorian' | 'solarHijri' | 'ethiopic'
  readonly plurals: readonly PluralForm[]
}

/** The language every text is first written in. */
export const SOURCE_LANGUAGE = 'nl' satisfies LanguageId

/** Languages a resident can choose now: those in which all that a resident sees is complete. Half a translation tells people that it is not for them. */
export type ResidentLanguage = (typeof COMPLETE_FOR_RESIDENTS)[number]

/** Languages the screens of staff speak: those in which every word is complete. */
export type StaffLanguage = (typeof COMPLETE_FOR_STAFF)[number]

export const RESIDENT_LANGUAGES: readonly ResidentLanguage[] = COMPLETE_FOR_RESIDENTS
export const STAFF_LANGUAGES: readonly StaffLanguage[] = COMPLETE_FOR_STAFF

export const languageOf = (id: LanguageId): Language => LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0]

export const isStaffLanguage = (value: unknown): value is StaffLanguage => STAFF_LANGUAGES.some((id) => id === value)

/** The language in which to show things to somebody who speaks this one: English where the screens do not speak it, beside Dutch and pictures. */
export const residentLanguageFor = (spoken: SpokenLanguage | undefined): ResidentLanguage =>
  RESIDENT_LANGUAGES.find((id) => id === spoken) ?? 'en'
