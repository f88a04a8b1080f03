import type { Bundles, WordTree } from '#tools/words/Bundles.ts'
import { pluralStem } from '#tools/words/plurals.ts'

/** The words with texts of one language changed or added, by `namespace:group.name`; everything else stays in its place. */
export const withTexts = (bundles: Bundles, language: string, texts: ReadonlyMap<string, string>): Bundles => {
  let namespaces = bundles[language] ?? {}
  for (const [key, text] of texts) {
    const [namespace = '', path = ''] = key.split(':')
    namespaces = { ...namespaces, [namespace]: withText(namespaces[namespace] ?? {}, path.split('.'), text) }
  }
  return { ...bundles, [language]: namespaces }
}

const withText = (tree: WordTree, [name = '', ...rest]: readonly string[], text: string): WordTree => {
  const found = tree[name]
  const value = rest.length === 0 ? text : withText(typeof found === 'object' ? found : {}, rest, text)
  if (name in tree) return { ...tree, [name]: value }
  // A new plural form stands behind its sisters, not at the end of the group.
  const entries = Object.entries(tree)
  const sister = entries.findLastIndex(([other]) => pluralStem(other) === pluralStem(name))
  const at = sister === -1 ? entries.length : sister + 1
  return Object.fromEntries([...entries.slice(0, at), [name, value], ...entries.slice(at)])
}
