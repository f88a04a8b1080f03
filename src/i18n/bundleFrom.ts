import type { CldrData } from '#i18n/CldrData.ts'
import type { LanguageBundle } from '#i18n/setup.ts'

/** Names each words file by its namespace: `locales/nl/today.json` holds the words of `today`. */
export const bundleFrom = (files: Readonly<Record<string, object>>, cldr: CldrData): LanguageBundle => ({
  words: Object.fromEntries(Object.entries(files).map(([path, words]) => [namespaceOf(path), words])),
  cldr,
})

const namespaceOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
