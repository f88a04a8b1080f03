/** Languages that people at the counters speak, as ids of the product. The first fifteen are (or will be) languages of the screens. */
export const SPOKEN_LANGUAGES = [
  'nl',
  'en',
  'ar',
  'ti',
  'prs',
  'fa',
  'ps',
  'ckb',
  'kmr',
  'so',
  'tr',
  'uk',
  'ru',
  'fr',
  'am',
  'es',
  'pt',
  'hy',
  'az',
  'ka',
  'sq',
  'ur',
  'bn',
  'zh',
  'om',
  'sw',
  'ha',
  'yo',
  'ff',
  'wo',
  'ro',
  'sr',
  'de',
  'it',
  'vi',
  'other',
] as const
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]

/** How well somebody speaks a language, in words both sides can point at; never a test score. */
export const LANGUAGE_LEVELS = ['fewWords', 'simple', 'good', 'mother'] as const
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]

export const DUTCH_LEVELS = ['none', 'fewWords', 'simple', 'good'] as const
export type DutchLevel = (typeof DUTCH_LEVELS)[number]

export const READING = ['yes', 'little', 'no'] as const
export type Reading = (typeof READING)[number]
