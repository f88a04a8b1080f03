import type { Bring } from '#domain/words/activityWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { SlipBoth } from '#app/documents/SlipBoth.tsx'
import { SlipFact } from '#app/documents/SlipFact.tsx'
import type { TwoLanguages } from '#app/documents/TwoLanguages.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './Slip.module.css'

/** What to bring along, each with its picture. */
export const SlipBring = ({ bring, ...both }: TwoLanguages & { readonly bring: readonly Bring[] }) =>
  bring.length === 0 ? null : (
    <SlipFact {...both} part="bring">
      <ul role="list" className={styles['things']}>
        {bring.map((word) => (
          <li key={word} className={styles['thing']}>
            <PictogramImg src={pictogramOf.bring(word)} size={32} />
            <div className={styles['grow']}>
              <SlipBoth {...both} look="small" say={({ t }) => t(wordKeys.bring(word))} />
            </div>
          </li>
        ))}
      </ul>
    </SlipFact>
  )
