import type { COMPLETE_BUNDLES } from '#i18n/generated/completeBundles.ts'
import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'
import type { LanguageBundle } from '#i18n/setup.ts'

type Load = () => Promise<{ readonly bundle: LanguageBundle }>

/** One chunk each, fetched when somebody chooses the language; a complete bundle that nobody can load does not compile. */
const loaders = {
  nl: () => import('#i18n/bundles/nl.ts'),
  en: () => import('#i18n/bundles/en.ts'),
  ar: () => import('#i18n/bundles/ar.ts'),
} satisfies Readonly<Record<(typeof COMPLETE_BUNDLES)[number], Load>> & Readonly<Partial<Record<LanguageId, Load>>>

/** Fetches a language from the app's own files; one that is not offered yet speaks Dutch. */
export const loadBundle = async (language: LanguageId): Promise<LanguageBundle> => {
  const load = isLoadable(language) ? loaders[language] : loaders[SOURCE_LANGUAGE]
  return (await load()).bundle
}

const isLoadable = (language: LanguageId): language is keyof typeof loaders => Object.hasOwn(loaders, language)
