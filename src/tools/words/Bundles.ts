import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Words as they stand in a file: texts, and groups of texts. */
export type WordTree = { readonly [name: string]: WordTree | string }

/** language → namespace → words. */
export type Bundles = Readonly<Record<string, Readonly<Record<string, WordTree>>>>

/** Reads every `locales/<language>/<namespace>.json`. Names that begin with `_` are not words but remarks about them. */
export const readBundles = (folder: string): Bundles =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map((entry) => [entry.name, readNamespaces(join(folder, entry.name))]),
  )

/** Texts by `namespace:group.name`. */
export type Texts = ReadonlyMap<string, string>

export const textsOf = (bundles: Bundles, language: string): Texts =>
  new Map(
    Object.entries(bundles[language] ?? {}).flatMap(([namespace, words]) =>
      [...flatten(words)].map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
    ),
  )

export const namespaceOf = (key: string): string => key.slice(0, key.indexOf(':'))

/** Every text by its key, groups joined with a dot. */
const flatten = (tree: WordTree, before = ''): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(before + name, value)
    else for (const [key, text] of flatten(value, `${before}${name}.`)) texts.set(key, text)
  }
  return texts
}

const readNamespaces = (folder: string): Readonly<Record<string, WordTree>> => {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  return Object.fromEntries(files.toSorted().map((file) => [file.slice(0, -'.json'.length), wordTree(join(folder, file))]))
}

const wordTree = (path: string): WordTree => {
  const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isWordTree(found)) throw new Error(`${path} holds something else than texts and groups of texts`)
  return found
}

const isWordTree = (value: unknown): value is WordTree =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((item) => typeof item === 'string' || isWordTree(item))
