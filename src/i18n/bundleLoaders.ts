import type { COMPLETE_FOR_STAFF } from '#i18n/generated/completeBundles.ts'
import type { LanguageId } from '#i18n/languages.ts'
import type { BundleLoaders, LanguageBundle, WordsByNamespace } from '#i18n/setup.ts'

type LoadResident = () => Promise<{ readonly bundle: LanguageBundle }>
type LoadStaff = () => Promise<{ readonly words: WordsByNamespace }>

/** One chunk each, fetched when somebody chooses the language; a language that nobody can load does not compile. */
const residentChunks: Readonly<Record<LanguageId, LoadResident>> = {
  nl: () => import('#i18n/bundles/resident/nl.ts'),
  en: () => import('#i18n/bundles/resident/en.ts'),
  ar: () => import('#i18n/bundles/resident/ar.ts'),
  ti: () => import('#i18n/bundles/resident/ti.ts'),
  prs: () => import('#i18n/bundles/resident/prs.ts'),
  fa: () => import('#i18n/bundles/resident/fa.ts'),
  ps: () => import('#i18n/bundles/resident/ps.ts'),
  ckb: () => import('#i18n/bundles/resident/ckb.ts'),
  kmr: () => import('#i18n/bundles/resident/kmr.ts'),
  so: () => import('#i18n/bundles/resident/so.ts'),
  tr: () => import('#i18n/bundles/resident/tr.ts'),
  uk: () => import('#i18n/bundles/resident/uk.ts'),
  ru: () => import('#i18n/bundles/resident/ru.ts'),
  fr: () => import('#i18n/bundles/resident/fr.ts'),
  am: () => import('#i18n/bundles/resident/am.ts'),
}

/** Words of staff, in every language in which these are complete. */
const staffChunks: Readonly<Record<(typeof COMPLETE_FOR_STAFF)[number], LoadStaff>> = {
  nl: () => import('#i18n/bundles/staff/nl.ts'),
  en: () => import('#i18n/bundles/staff/en.ts'),
  ar: () => import('#i18n/bundles/staff/ar.ts'),
}

/** Fetches a language from the app's own files. */
export const bundleLoaders: BundleLoaders = {
  resident: async (language) => (await residentChunks[language]()).bundle,
  staff: async (language) => (await staffChunks[language]()).words,
}
