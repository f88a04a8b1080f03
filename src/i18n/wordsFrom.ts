import type { WordsByNamespace } from '#i18n/setup.ts'

/** Names each words file by its namespace: `locales/nl/today.json` holds the words of `today`. */
export const wordsFrom = (files: Readonly<Record<string, object>>): WordsByNamespace =>
  Object.fromEntries(Object.entries(files).map(([path, words]) => [namespaceOf(path), words]))

const namespaceOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
