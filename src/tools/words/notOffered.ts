import type { Language } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import type { Audience } from '#i18n/namespaces.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { gapsOf } from '#tools/words/gapsOf.ts'

/** Why a language is not offered: the keys without a text. A language that has not begun with words of staff is for residents only. */
export const notOffered = (bundles: Bundles, languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) => {
    const hasBegun = Object.keys(bundles[language.id] ?? {}).some((namespace) => audienceOf(namespace) === 'staff')
    const audiences: readonly Audience[] = hasBegun ? ['resident', 'staff'] : ['resident']
    return audiences.flatMap((audience) => gapLine(language, audience, gapsOf(bundles, language, audience)))
  })

const gapLine = ({ id }: Language, audience: Audience, gaps: readonly string[]): readonly string[] => {
  if (gaps.length === 0) return []
  const more = gaps.length > SHOWN ? ` and ${gaps.length - SHOWN} more` : ''
  return [`${id} is not offered to ${PEOPLE[audience]}: no text for ${gaps.slice(0, SHOWN).join(', ')}${more}`]
}

const SHOWN = 5
const PEOPLE: Readonly<Record<Audience, string>> = { resident: 'residents', staff: 'staff' }
