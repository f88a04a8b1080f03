import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { audienceOf } from '#i18n/namespaces.ts'
import { namespaceOf, textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { expectedKeys } from '#tools/words/expectedKeys.ts'
import { pluralStem } from '#tools/words/plurals.ts'

/** Why a key that came back is none of the texts that this language needs. */
export const whyUnknown = (language: Language, key: string, bundles: Bundles): { readonly why: string; readonly advice: string } => {
  const expected = expectedKeys(textsOf(bundles, SOURCE_LANGUAGE), language).get(pluralStem(key)) ?? []
  if (expected.includes(key) && audienceOf(namespaceOf(key)) === 'staff')
    return {
      why: 'is for staff, and this language has only what residents read',
      advice: 'Leave it out; staff read Dutch, English or Arabic.',
    }
  if (expected.length > 0) return { why: 'is no form that this language has', advice: `Its forms are ${expected.join(', ')}.` }
  return { why: 'is no text of the app, or not any more', advice: 'Leave it out, and leave the column of keys as it was.' }
}
