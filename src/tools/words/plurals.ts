import type { PluralForm } from '#i18n/languages.ts'

const SUFFIX = /_(zero|one|two|few|many|other)$/u

/** The key without its plural suffix: `notYetSafe_one` and `notYetSafe_other` are forms of `notYetSafe`. */
export const pluralStem = (key: string): string => key.replace(SUFFIX, '')

export const pluralFormOf = (key: string): PluralForm | undefined => {
  const found = SUFFIX.exec(key)?.[1]
  return FORMS.find((form) => form === found)
}

const FORMS: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Forms that stand for one single number, so that a text may say it in words instead of digits ("twee mensen"). Source: CLDR 48
 * plural rules. In French, Persian, Dari, Tigrinya and Amharic `one` also holds zero, in Ukrainian and Russian also 21.
 */
export const saysTheNumber = (language: string, form: PluralForm): boolean => {
  if (form === 'zero' || form === 'two') return language === 'ar'
  return form === 'one' && !['fr', 'fa', 'prs', 'ti', 'am', 'uk', 'ru'].includes(language)
}
