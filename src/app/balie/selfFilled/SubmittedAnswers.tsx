import { useTranslation } from 'react-i18next'
import type { AnsweredQuestion } from '#queries/intakeFile.ts'
import { questionOf } from '#domain/visit/questions.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import styles from './SelfFilled.module.css'

/** What was pointed at, question by question, in the words of the staff. */
export const SubmittedAnswers = ({ answers }: { readonly answers: readonly AnsweredQuestion[] }) => {
  const { t } = useTranslation(['selfFilled', 'questions'])
  const words = useWordsIn(useLanguage())
  if (words === undefined) return null
  if (answers.length === 0) return <p>{t('one.nothingSaid')}</p>
  return (
    <dl className={styles['said']}>
      {answers.map(({ id, chosen, met }) => (
        <div key={id}>
          <dt>{t(`questions:ask.${id}`)}</dt>
          <dd>
            {met === 'given' || met === 'notAsked'
              ? chosen.map((choice) => shownChoice(questionOf(id).list, choice, words).text).join(', ')
              : t(`questions:answer.${met}`)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
