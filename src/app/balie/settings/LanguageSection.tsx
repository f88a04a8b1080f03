import { useTranslation } from 'react-i18next'
import { STAFF_LANGUAGES, languageOf } from '#i18n/languages.ts'
import { useLanguage, useSwitchLanguage } from '#app/session/WordsContext.ts'
import { Card } from '#app/ui/Card.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Section } from '#app/ui/Section.tsx'

/** The language of the screens, each by its own name. */
export const LanguageSection = () => {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const show = useSwitchLanguage()
  return (
    <Section title={t('language.title')}>
      <Card>
        <ChoiceTiles
          kind="one"
          name="language"
          size="small"
          legend={t('language.legend')}
          legendHidden
          hint={t('language.hint')}
          options={STAFF_LANGUAGES.map((id) => ({
            value: id,
            label: languageOf(id).autonym,
            lang: languageOf(id).htmlLang,
            dir: languageOf(id).dir,
          }))}
          value={language}
          onChange={(chosen) => {
            if (chosen !== undefined) void show(chosen)
          }}
        />
      </Card>
    </Section>
  )
}
