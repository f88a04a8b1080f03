import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** A number or a word of state behind the title. */
  readonly beside?: ReactNode
  /** At the end of the title's line: the one thing to do in this part. */
  readonly action?: ReactNode
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** A named part of a screen: heading, what to do with it, and its contents. Screen readers can jump to it. */
export const Section = ({ title, beside, action, level = 2, children }: SectionProps) => {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['top']}>
        <div className={styles['title']}>
          <Heading id={id} className={level === 2 ? styles['big'] : undefined}>
            {title}
          </Heading>
          {beside}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
