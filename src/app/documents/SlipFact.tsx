import type { ReactNode } from 'react'
import { SlipBoth } from '#app/documents/SlipBoth.tsx'
import type { TwoLanguages, WordsOf } from '#app/documents/TwoLanguages.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import type { SlipPart } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Slip.module.css'

interface SlipFactProps extends TwoLanguages {
  readonly part: SlipPart
  readonly children: ReactNode
}

/** One thing to know, with its picture and its name in both languages. */
export const SlipFact = ({ dutch, own, part, children }: SlipFactProps) => (
  <section className={styles['fact']}>
    <PictogramImg src={pictogramOf.slip(part)} size={32} />
    <div className={styles['grow']}>
      <SlipBoth dutch={dutch} own={own} look="label" say={(words) => labelOf(words, part)} />
      {children}
    </div>
  </section>
)

const labelOf = ({ t }: WordsOf, part: SlipPart): string => (part === 'along' ? t('slip:along') : t(`resident:fact.${part}`))
