import { Check, Lightbulb, Minus } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '#domain/matching/matchReason.ts'
import { reasonText } from '#i18n/reasonText.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './ReasonList.module.css'

const SIGNS: Readonly<Record<Reason['kind'], LucideIcon>> = { fits: Check, missing: Minus, wouldChange: Lightbulb }

/** Why something is suggested, what speaks against it and what to ask: in sentences one can say out loud across the table. */
export const ReasonList = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const { t } = useTranslation('match')
  const { t: vocabulary } = useTranslation(['vocabulary', 'staffVocabulary'])
  const format = useFormat()
  return (
    <ul role="list" className={styles['reasons']}>
      {reasons.map((reason) => {
        const Sign = SIGNS[reason.kind]
        const text = reasonText(reason, vocabulary, format)
        return (
          <li key={`${reason.kind}${reason.about}${text}`} className={styles['reason']} data-kind={reason.kind}>
            <Sign aria-hidden size={20} strokeWidth={reason.kind === 'fits' ? 3 : 2} />
            <PictogramImg src={activityPictogramOf.reason(reason.about)} size={24} />
            <span>
              <VisuallyHidden>{t(`reason.${reason.kind}`)} </VisuallyHidden>
              {text}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
