import { useTranslation } from 'react-i18next'
import { INTERESTS } from '#domain/words/interests.ts'
import type { Interest } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { MoreTiles } from '#app/balie/people/MoreTiles.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Section } from '#app/ui/Section.tsx'

/** Broad ones, so that most people find something to point at without pressing on. */
const FIRST: readonly Interest[] = [
  'cooking',
  'sport',
  'football',
  'sewing',
  'music',
  'gardening',
  'animals',
  'children',
  'elderly',
  'language',
  'computers',
  'repair',
  'meetingPeople',
  'games',
]

/** What somebody likes to do, chosen together by looking at pictures. */
export const WishFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  return (
    <Section title={t('form.wishes.title')}>
      <MoreTiles
        name="wishes"
        legend={t('form.wishes.legend')}
        hint={t('form.wishes.hint')}
        options={INTERESTS.map((value) => ({ value, label: t(wordKeys.interest(value)), pictogram: pictogramOf.interest(value) }))}
        first={FIRST}
        value={form.wishes}
        onChange={(wishes) => change({ wishes })}
      />
    </Section>
  )
}
