import { useTranslation } from 'react-i18next'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'

interface QueueLanguageProps {
  readonly language: SpokenLanguage | undefined
  readonly onLanguage: (language: SpokenLanguage | undefined) => void
}

const ASKED: readonly SpokenLanguage[] = [...LANGUAGES.map(({ id }) => id), 'other']

/** Which language somebody speaks best; so that the right supporter is found. */
export const QueueLanguage = ({ language, onLanguage }: QueueLanguageProps) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  return (
    <ChoiceTiles
      kind="one"
      size="small"
      name="language"
      optional
      legend={t('add.language')}
      options={ASKED.map((id) => ({ value: id, label: format.language(id) }))}
      value={language}
      onChange={onLanguage}
    />
  )
}
