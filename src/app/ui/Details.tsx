import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Details.module.css'

interface DetailsProps {
  readonly summary: string
  /** What stands inside in a few words, so that one need not open it to know. */
  readonly brief?: string | undefined
  readonly openAtFirst?: boolean
  readonly children: ReactNode
}

/** Folds away what is needed seldom. Native, so it works without a word of code and the page's own search finds what is inside. */
export const Details = ({ summary, brief, openAtFirst = false, children }: DetailsProps) => (
  <details className={styles['details']} open={openAtFirst}>
    <summary className={styles['summary']}>
      <span className={styles['words']}>
        <span className={styles['title']}>{summary}</span>
        {brief !== undefined && <span className={styles['brief']}>{brief}</span>}
      </span>
      <ChevronDown aria-hidden size={20} />
    </summary>
    <div className={styles['inside']}>{children}</div>
  </details>
)
