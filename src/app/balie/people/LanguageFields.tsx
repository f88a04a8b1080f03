import { useTranslation } from 'react-i18next'
import { DUTCH_LEVELS, READING, SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { LANGUAGES, languageOf } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { useFormat, useLanguage } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Section } from '#app/ui/Section.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'

const SHOWN: readonly SpokenLanguage[] = LANGUAGES.map(({ id }) => id)
const OTHERS = SPOKEN_LANGUAGES.filter((id) => !SHOWN.includes(id))
const isShown = (id: SpokenLanguage | ''): boolean => id !== '' && SHOWN.includes(id)

/** The language somebody would rather speak, by its own name so that they can point at it; how much Dutch; and reading. */
export const LanguageFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const screen = useLanguage()
  const language = form.interfaceLanguage
  return (
    <Section title={t('form.language.title')}>
      <ChoiceTiles
        kind="one"
        size="small"
        name="interfaceLanguage"
        clearable
        legend={t('form.language.own')}
        options={[
          ...LANGUAGES.map(({ id, autonym, htmlLang }) => ({
            value: id,
            label: autonym,
            lang: htmlLang,
            hintLang: languageOf(screen).htmlLang,
            hint: format.language(id) === autonym ? undefined : format.language(id),
          })),
          { value: 'other' as const, label: t('form.language.other') },
        ]}
        value={isShown(language) ? language || undefined : language === '' ? undefined : 'other'}
        onChange={(interfaceLanguage) => change({ interfaceLanguage: interfaceLanguage ?? '' })}
      />
      {language !== '' && !isShown(language) && (
        <SelectField
          name="otherLanguage"
          width="medium"
          label={t('form.language.otherWhich')}
          none={t('form.language.otherNone')}
          options={OTHERS.filter((id) => id !== 'other').map((value) => ({ value, label: format.language(value) }))}
          value={language === 'other' ? undefined : language}
          onChange={(interfaceLanguage) => change({ interfaceLanguage: interfaceLanguage ?? 'other' })}
        />
      )}
      <ChoiceTiles
        kind="one"
        size="small"
        name="dutchLevel"
        clearable
        legend={t('form.language.dutch')}
        options={DUTCH_LEVELS.map((value) => ({ value, label: t(wordKeys.dutchLevel(value)) }))}
        value={form.dutchLevel || undefined}
        onChange={(dutchLevel) => change({ dutchLevel: dutchLevel ?? '' })}
      />
      <ChoiceTiles
        kind="one"
        size="small"
        name="readsOwnLanguage"
        clearable
        legend={t('form.language.reads')}
        options={READING.map((value) => ({ value, label: t(wordKeys.reading(value)) }))}
        value={form.readsOwnLanguage || undefined}
        onChange={(readsOwnLanguage) => change({ readsOwnLanguage: readsOwnLanguage ?? '' })}
      />
    </Section>
  )
}
