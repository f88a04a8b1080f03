import { useTranslation } from 'react-i18next'
import type { ChoiceList } from '#domain/visit/question.ts'
import { WORK_YEARS } from '#domain/words/workWords.ts'
import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import type { CvDraft } from '#app/balie/talk/cvDraft.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import styles from './CvPaper.module.css'

interface CvPaperProps {
  readonly file: IntakeFile
  readonly told: CvDraft
}

/** One A4 in Dutch, whatever the screen speaks. Who it is of is written on it by hand: a birth date or an address is never in this program. */
export const CvPaper = ({ file, told }: CvPaperProps) => {
  const { i18n } = useTranslation('talk')
  const t = i18n.getFixedT(SOURCE_LANGUAGE, 'talk')
  const dutch = useWordsIn(SOURCE_LANGUAGE)
  if (dutch === undefined) return null
  const said = (list: ChoiceList, choices: readonly string[]): readonly string[] =>
    choices.map((choice) => shownChoice(list, choice, dutch).text)
  const answered = (id: 'wishes' | 'skills' | 'dutch'): readonly string[] => file.answers.find((answer) => answer.id === id)?.chosen ?? []
  const work = told.work.map((id) => {
    const years = WORK_YEARS.find((each) => told.workYears.includes(`${id}-${each}`))
    const { text } = shownChoice('skill', id, dutch)
    return years === undefined ? text : t('sheet.workFor', { work: text, years: dutch.t(wordKeys.workYears(years)) })
  })
  const [level] = said('dutchLevel', answered('dutch'))
  const languages = [
    ...(file.language === undefined || file.language === SOURCE_LANGUAGE ? [] : [dutch.format.language(file.language)]),
    ...(level === undefined ? [] : [t('sheet.dutchLevel', { level })]),
  ]
  const parts = [
    { title: t('sheet.education'), lines: said('education', told.education) },
    { title: t('sheet.work'), lines: work },
    { title: t('sheet.business'), lines: said('skill', told.business) },
    { title: t('sheet.papers'), lines: said('skill', told.papers) },
    { title: t('sheet.licences'), lines: said('licence', told.licences) },
    { title: t('sheet.languages'), lines: languages },
    { title: t('sheet.skills'), lines: said('skill', answered('skills')) },
    { title: t('sheet.wishes'), lines: said('interest', answered('wishes')) },
  ]
  return (
    <article lang="nl" dir="ltr" className={styles['paper']} aria-label={t('sheet.title')}>
      <h2>{t('sheet.title')}</h2>
      <dl className={styles['blanks']}>
        {(['name', 'born', 'address', 'phone'] as const).map((blank) => (
          <div key={blank}>
            <dt>{t(`sheet.${blank}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className={styles['hand']}>{t('sheet.byHand')}</p>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title} className={styles['part']}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
    </article>
  )
}
