import { useTranslation } from 'react-i18next'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './SupporterQuestion.module.css'

/** An answer that can be pointed at. */
export type SupporterWord = Exclude<SupporterAnswer['kind'], 'notAsked'>

interface SupporterQuestionProps {
  readonly language: ResidentLanguage
  readonly name: string
  readonly word: SupporterWord | undefined
  readonly onWord: (word: SupporterWord | undefined) => void
}

const WORDS: readonly SupporterWord[] = ['yes', 'ratherNot', 'notOfMyCountry']

/** The question in the person's own language, large; below each answer what it says to whoever asks. */
export const SupporterQuestion = ({ language, name, word, onWord }: SupporterQuestionProps) => {
  const { t } = useTranslation('appointment')
  const staffLanguage = useLanguage()
  const words = useWordsIn(language)
  if (words === undefined) return <Skeleton lines={4} />
  const { htmlLang, dir } = languageOf(language)
  const { dir: staffDir, htmlLang: staffHtmlLang } = languageOf(staffLanguage)
  return (
    <div lang={htmlLang} dir={dir} className={styles['question']}>
      <p className={styles['ask']}>{words.t('slip:supporter.ask', { name })}</p>
      <ChoiceTiles
        kind="one"
        name="answer"
        legend={t('supporter.answer')}
        legendHidden
        options={WORDS.map((value) => ({ value, label: words.t(`slip:supporter.${value}`) }))}
        value={word}
        onChange={onWord}
      />
      {word !== undefined && language !== staffLanguage && (
        <p lang={staffHtmlLang} dir={staffDir} className={styles['said']}>
          {t(`supporter.${word}`)}
        </p>
      )}
    </div>
  )
}
