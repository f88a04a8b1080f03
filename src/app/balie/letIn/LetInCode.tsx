import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { LineOrWait } from '#app/parts/joining/JoiningWait.tsx'
import { joinAddress } from '#app/session/arrivedCode.ts'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { timeOf } from '#app/ui/timeOf.ts'
import { instant } from '#kernel/Instant.ts'
import styles from './LetIn.module.css'

interface LetInCodeProps {
  readonly windowTitle: string
  readonly code: string
  readonly endsAt: number
  readonly lineDown: boolean
  readonly onStop: () => void
}

/** Drawing the code takes a library that only this screen needs. */
const QrCode = lazy(async () => ({ default: (await import('#app/parts/QrCode.tsx')).QrCode }))

/** The code for the other laptop, to type or to scan. */
export const LetInCode = ({ windowTitle, code, endsAt, lineDown, onStop }: LetInCodeProps) => {
  const { t } = useTranslation('joining')
  return (
    <>
      <ScreenTitle key="waiting" windowTitle={windowTitle} lead={t('letIn.waiting.lead', { time: timeOf(instant(endsAt)) })}>
        {t('letIn.waiting.heading')}
      </ScreenTitle>
      <div className={styles['shown']}>
        <p
          className={styles['code']}
          dir="ltr"
          translate="no"
          aria-label={`${t('letIn.waiting.code')}: ${Array.from(code).join(' ')}`}
          role="img"
        >
          {code}
        </p>
        <figure className={styles['scan']}>
          <Suspense fallback={null}>
            <QrCode text={joinAddress(globalThis.location.origin, code)} label={t('letIn.waiting.picture')} />
          </Suspense>
          <figcaption>{t('letIn.waiting.scan')}</figcaption>
        </figure>
      </div>
      <LineOrWait lineDown={lineDown} wait={t('letIn.waiting.wait')} />
      <span>
        <Button onClick={onStop}>{t('stop')}</Button>
      </span>
    </>
  )
}
