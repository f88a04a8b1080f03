import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { escapeXml } from '#tools/words/handover/escapeXml.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'

/**
 * XLIFF 1.2 and not 2: the programs that translators have without paying (OmegaT, Poedit, Virtaal, Weblate) all read and write it, and
 * of 2 each reads a part. A value such as {{count}} is an inline code, so that those programs keep it whole.
 */
export const xliffOfUnits = (language: Language, units: readonly HandoverUnit[]): string => {
  const files = [...Map.groupBy(units, ({ namespace }) => namespace)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...files.flatMap(([namespace, inside]) => [
      `  <file original="${namespace}.json" datatype="plaintext" source-language="${SOURCE_LANGUAGE}" target-language="${language.htmlLang}">`,
      '    <body>',
      ...inside.flatMap(unitLines),
      '    </body>',
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n')
}

const unitLines = (unit: HandoverUnit): readonly string[] => [
  `      <trans-unit id="${escapeXml(unit.key)}" approved="${unit.isRead ? 'yes' : 'no'}" xml:space="preserve">`,
  `        <source>${inlined(unit.dutch)}</source>`,
  `        <target state="${stateOf(unit)}">${inlined(unit.text)}</target>`,
  ...notesOf(unit).map(([from, said]) => `        <note from="${from}">${escapeXml(said)}</note>`),
  '      </trans-unit>',
]

/** States that translators' programs know; one that a person confirms turns it into `translated` or `final`. */
const stateOf = ({ text, isRead }: HandoverUnit): string => {
  if (text === '') return 'needs-translation'
  return isRead ? 'final' : 'needs-review-translation'
}

const notesOf = (unit: HandoverUnit): readonly (readonly [string, string])[] =>
  (
    [
      ['english', unit.english],
      ['for numbers', unit.numbers],
      ['values', unit.values],
      ['words to use', unit.terms],
      ['doubt', unit.doubt],
      ['state', unit.review],
      ['read by people', unit.audience],
      ['screen', unit.screen],
      ['picture', unit.picture],
    ] as const
  ).filter(([, said]) => said !== '')

const inlined = (text: string): string => {
  let id = 0
  return text
    .split(/(\{\{[^{}]*\}\})/u)
    .map((part) => {
      if (!part.startsWith('{{')) return escapeXml(part)
      id += 1
      return `<ph id="${id}">${escapeXml(part)}</ph>`
    })
    .join('')
}
