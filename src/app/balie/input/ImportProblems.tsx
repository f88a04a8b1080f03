import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import type { RowProblem } from '#domain/offer/import/rowProblem.ts'
import { useColumnName } from '#app/balie/input/useColumnName.ts'
import { useImportText } from '#app/balie/input/useImportText.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import styles from './ImportProblems.module.css'

/** More than this nobody reads on a screen; the file with the rows names them all. */
const SHOWN = 50

/** Each problem by row and column, with what to do. */
export const ImportProblems = ({ preview: { problems, counts } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('import')
  const say = useImportText()
  if (say === undefined) return null
  const shown = problems.slice(0, SHOWN)
  return (
    <>
      <ul role="list" aria-label={t('preview.problemsTitle')} className={styles['problems']}>
        {shown.map((problem, index) => (
          // A row may have the same problem twice; its place in the list is what tells them apart.
          <li key={index} className={styles['problem']}>
            <Place problem={problem} />
            <div className={styles['words']}>
              <p className={styles['what']}>{say.problem(problem)}</p>
              <p className={styles['advice']}>{say.advice(problem)}</p>
            </div>
          </li>
        ))}
      </ul>
      {counts.problems > shown.length && <p>{t('preview.more', { count: counts.problems - shown.length })}</p>}
    </>
  )
}

const Place = ({ problem: { row, column, header = '' } }: { readonly problem: RowProblem }) => {
  const { t } = useTranslation('import')
  const format = useFormat()
  const columnName = useColumnName()
  const at = format.number(row)
  return (
    <p className={styles['place']}>
      {column === undefined ? t('place.row', { row: at }) : t('place.cell', { row: at, column: columnName(column, header) })}
    </p>
  )
}
