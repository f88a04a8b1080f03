import { useTranslation } from 'react-i18next'
import { AGE_GROUPS } from '#domain/people/resident.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'

interface AgeQuestionProps {
  readonly ageGroup: AgeGroup | undefined
  readonly onAgeGroup: (ageGroup: AgeGroup | undefined) => void
}

/** Asked before all else, since it decides what may be written down. */
export const AgeQuestion = ({ ageGroup, onAgeGroup }: AgeQuestionProps) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  return (
    <>
      <ChoiceTiles
        kind="one"
        name="ageGroup"
        legend={t('form.age.legend')}
        hint={t('form.age.hint')}
        options={AGE_GROUPS.map((value) => ({ value, label: t(wordKeys.ageGroup(value)) }))}
        value={ageGroup}
        onChange={onAgeGroup}
      />
      {ageGroup === 'from16to17' && <Banner kind="info">{t('form.age.minor')}</Banner>}
    </>
  )
}
