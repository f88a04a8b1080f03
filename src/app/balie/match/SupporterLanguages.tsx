import { useTranslation } from 'react-i18next'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { MoreTiles } from '#app/balie/people/MoreTiles.tsx'
import { useFormat } from '#app/session/WordsContext.ts'

interface SupporterLanguagesProps {
  readonly value: readonly SpokenLanguage[]
  readonly onChange: (value: readonly SpokenLanguage[]) => void
}

const FIRST: readonly SpokenLanguage[] = LANGUAGES.map(({ id }) => id)

/** The languages a supporter speaks, those of the screens first. */
export const SupporterLanguages = ({ value, onChange }: SupporterLanguagesProps) => {
  const { t } = useTranslation('group')
  const format = useFormat()
  return (
    <MoreTiles
      name="spoken"
      size="small"
      legend={t('supporter.speaks')}
      hint={t('supporter.speaksHint')}
      options={SPOKEN_LANGUAGES.filter((id) => id !== 'other').map((id) => ({ value: id, label: format.language(id) }))}
      first={FIRST}
      value={value}
      onChange={onChange}
    />
  )
}
