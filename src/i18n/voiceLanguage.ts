import type { LanguageId } from '#i18n/languages.ts'

/**
 * Language tags (BCP 47) of voices that may read a language aloud. A voice of a language nearby is no voice of this one: Farsi read to
 * somebody who speaks Dari, or Sorani spelled by a Kurmanji voice, is a stranger's accent at best and noise at worst. So a tag that
 * names two languages at once (`ku`) is nobody's, and `fa` without a country is Farsi.
 */
const TAGS: Readonly<Record<LanguageId, TagRule>> = {
  nl: { of: ['nl'] },
  en: { of: ['en'] },
  ar: { of: ['ar'] },
  ti: { of: ['ti'] },
  prs: { of: ['prs', 'fa-AF'] },
  fa: { of: ['fa', 'pes'], not: ['fa-AF'] },
  ps: { of: ['ps'] },
  ckb: { of: ['ckb'] },
  kmr: { of: ['kmr', 'ku-Latn'] },
  so: { of: ['so'] },
  tr: { of: ['tr'] },
  uk: { of: ['uk'] },
  ru: { of: ['ru'] },
  fr: { of: ['fr'] },
  am: { of: ['am'] },
}

interface TagRule {
  readonly of: readonly string[]
  readonly not?: readonly string[]
}

/** Whether a voice with this tag speaks that very language. Android writes `nl_NL`. */
export const speaksLanguage = (tag: string, language: LanguageId): boolean => {
  const { of, not = [] } = TAGS[language]
  return of.some((one) => isWithin(tag, one)) && !not.some((one) => isWithin(tag, one))
}

/** `fa-AF-x-soft` is within `fa-AF` and `fa`; `far` is not within `fa`. */
const isWithin = (tag: string, range: string): boolean => {
  const [given, wanted] = [partsOf(tag), partsOf(range)]
  return wanted.every((part, index) => given[index] === part)
}

const partsOf = (tag: string): readonly string[] => tag.toLowerCase().split(/[-_]/u)
