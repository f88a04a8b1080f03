import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './OfferLines.module.css'

/** A day of an activity that asks for something, and what can be done about it. */
export const AlertLine = ({ session, children }: { readonly session: SessionRow; readonly children: ReactNode }) => {
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <TypedText>{session.title}</TypedText>
        <span className={styles['fact']}>{dayText(session, today, sayWhen, format)}</span>
      </span>
      {children}
    </li>
  )
}
