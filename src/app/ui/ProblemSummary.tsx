import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FormProblem } from '#app/ui/formContext.ts'
import { openFolded } from '#app/ui/openFolded.ts'
import styles from './ProblemSummary.module.css'

interface ProblemSummaryProps {
  readonly problems: readonly FormProblem[]
  readonly formId: string
}

/**
 * What still has to be done before a form can be saved, at its top; each line brings to its field. Form shows it by itself. A single
 * problem that names its field stands at that field only: twice the same sentence helps nobody.
 */
export const ProblemSummary = ({ problems, formId }: ProblemSummaryProps) => {
  const { t } = useTranslation('kit')
  const [only] = problems
  if (only === undefined || (problems.length === 1 && only.field !== undefined)) return null
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} data-problem-summary>
      <CircleAlert aria-hidden />
      <div>
        {problems.length > 1 && <p className={styles['title']}>{t('form.notYet', { count: problems.length })}</p>}
        <ul className={styles['list']}>
          {problems.map(({ field, text }) => (
            <li key={`${field ?? ''}${text}`}>
              {field === undefined ? (
                text
              ) : (
                <a href={`#${formId}-${field}`} onClick={(event) => goTo(event, `${formId}-${field}`)}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** A link to a part of the page would stand in the address bar and in the history; the focus is all that is needed. */
const goTo = (event: { preventDefault: () => void }, id: string): void => {
  event.preventDefault()
  const place = document.getElementById(id)
  const field = place?.matches('input, select, textarea') ? place : place?.querySelector('input')
  if (!(field instanceof HTMLElement)) return
  openFolded(field)
  field.focus()
}
