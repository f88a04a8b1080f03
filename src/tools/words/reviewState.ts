import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { reviewedKeys } from '#tools/words/reviews.ts'
import type { Reviews } from '#tools/words/reviews.ts'

/** The module that tells the app how much of what residents read was read by a native speaker, and which careful words were. */
export const reviewState = (bundles: Bundles, reviews: Reviews, languages: readonly Language[]): string => {
  const lines = languages.map(({ id }) => {
    const reviewed = reviewedKeys(bundles, reviews, id)
    const texts = textsOf(bundles, id)
    const keys = [...texts.keys()].filter((key) => audienceOf(namespaceOf(key)) === 'resident')
    return {
      id,
      unchecked: id !== SOURCE_LANGUAGE && keys.some((key) => !reviewed.has(key)) ? (texts.get('resident:notChecked') ?? '') : '',
      careful: keys.filter((key) => namespaceOf(key) === 'careful' && reviewed.has(key)),
    }
  })
  return [
    HEAD,
    '/** What a tile says of a language that no native speaker has read as a whole, in that language; empty once somebody has, and for Dutch. */',
    ...record('NOT_CHECKED', 'string', lines, ({ unchecked }) => JSON.stringify(unchecked)),
    '/** Words about rights and money that a named native speaker has read. */',
    ...record('REVIEWED_CAREFUL', 'readonly string[]', lines, ({ careful }) => JSON.stringify(careful)),
    '',
  ].join('\n')
}

const HEAD = '// Written by `npm run words -- --types` from locales/ and locales/_review/. Do not edit.'

const record = <L extends { readonly id: string }>(
  name: string,
  type: string,
  lines: readonly L[],
  say: (line: L) => string,
): readonly string[] => [
  `export const ${name}: Readonly<Record<${lines.map(({ id }) => `'${id}'`).join(' | ')}, ${type}>> = {`,
  ...lines.map((line) => `  ${line.id}: ${say(line)},`),
  '}',
]
