import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import { keepsRowOut } from '#domain/offer/import/rowProblem.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'
import { columnLetter } from '#app/balie/input/columnLetter.ts'
import { useImportText } from '#app/balie/input/useImportText.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Section } from '#app/ui/Section.tsx'
import styles from './Input.module.css'

/** Each problem by row and column, with what to do. */
export const ImportProblems = ({ preview: { problems, counts } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('import')
  const say = useImportText()
  if (problems.length === 0 || say === undefined) return null
  return (
    <Section title={t('preview.problemsTitle')} level={3}>
      <ul role="list" className={styles['problems']}>
        {problems.map((problem, index) => (
          // A row may have the same problem twice; its place in the list is what tells them apart.
          <li key={index} className={styles['problem']} data-known={!keepsRowOut(problem)}>
            <Place problem={problem} />
            <span className={styles['what']}>{say.problem(problem)}</span>
            <span>{say.advice(problem)}</span>
          </li>
        ))}
      </ul>
      {counts.problems > problems.length && <p>{t('preview.more', { count: counts.problems - problems.length })}</p>}
    </Section>
  )
}

const Place = ({ problem: { row, column, header = '' } }: { readonly problem: RowProblem }) => {
  const { t } = useTranslation('import')
  const format = useFormat()
  const at = format.number(row)
  return (
    <span className={styles['place']}>
      {column === undefined
        ? t('place.row', { row: at })
        : t('place.cell', { row: at, column: header === '' ? columnLetter(column) : header })}
    </span>
  )
}
