import type { WordTree } from '#tools/words/Bundles.ts'

/**
 * The Dutch words as a type with every text in full: i18next reads from it which keys there are and which values each text needs.
 * A type only, so none of it reaches the page.
 */
export const sourceTypes = (words: Readonly<Record<string, WordTree>>): string =>
  [HEAD, 'export interface SourceWords {', ...Object.entries(words).map(([name, tree]) => group(name, tree, '  ')), '}', ''].join('\n')

const HEAD = '// Written by `npm run words -- --types` from locales/nl. Do not edit.'

const group = (name: string, tree: WordTree | string, indent: string): string => {
  const key = /^[A-Za-z_]\w*$/u.test(name) ? name : JSON.stringify(name)
  if (typeof tree === 'string') return `${indent}readonly ${key}: ${JSON.stringify(tree)}`
  const inside = Object.entries(tree).map(([child, value]) => group(child, value, indent + '  '))
  return [`${indent}readonly ${key}: {`, ...inside, `${indent}}`].join('\n')
}
