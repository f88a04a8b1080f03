import { SOURCE_LANGUAGE, isStaffLanguage } from '#i18n/languages.ts'
import type { StaffLanguage } from '#i18n/languages.ts'

/** The one thing a laptop keeps in clear about how it is used; it says nothing about anybody. */
const KEY = 'language'

/** The language this laptop last showed; Dutch at first, and where the browser keeps nothing. */
export const keptLanguage = (): StaffLanguage => {
  try {
    const kept = localStorage.getItem(KEY)
    return isStaffLanguage(kept) ? kept : SOURCE_LANGUAGE
  } catch {
    return SOURCE_LANGUAGE
  }
}

export const keepLanguage = (language: StaffLanguage): void => {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // A browser that keeps nothing shows Dutch the next time; there is nothing to do about it here.
  }
}
