import type { ParseKeys } from 'i18next'
import type { Sides } from '#app/balie/talk/useSides.ts'
import styles from './TwoSaid.module.css'

interface TwoSaidProps {
  readonly sides: Sides
  readonly word: ParseKeys<'questions'>
  readonly as?: 'h1' | 'h2' | 'p'
  readonly id?: string
}

/** The same sentence for both: the resident's large, the volunteer's small under it, each in its own direction. */
export const TwoSaid = ({ sides: { own, staff }, word, as: Tag = 'p', id }: TwoSaidProps) => (
  <Tag id={id} className={styles['said']} data-level={Tag}>
    <span lang={own.lang} dir={own.dir} className={styles['own']}>
      {own.words.t(`questions:${word}`)}
    </span>
    {staff && (
      <span lang={staff.lang} dir={staff.dir} className={styles['staff']}>
        {staff.words.t(`questions:${word}`)}
      </span>
    )}
  </Tag>
)
