import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyStep } from '#queries/journeySteps.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './JourneyLine.module.css'

/** The way somebody went at the counter: what was, what comes now, what may come. It shows a way, not how well anybody does. */
export const JourneyLine = ({ steps }: { readonly steps: readonly JourneyStep[] }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { today } = useNow()
  const next = steps.find(({ done }) => !done)
  return (
    <ol role="list" className={styles['journey']} aria-label={t('journey.title')}>
      {steps.map(({ step, done, on }) => {
        const state = done ? 'done' : step === next?.step ? 'now' : 'later'
        return (
          <li key={step} className={styles['step']} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={styles['sign']} aria-hidden>
              {done && <Check size={16} strokeWidth={3.5} />}
            </span>
            <span className={styles['words']}>
              <span className={styles['name']}>{t(`journey.${step}`)}</span>
              {on === undefined ? (
                state === 'now' ? (
                  <span className={styles['day']}>{t('journey.now')}</span>
                ) : (
                  <VisuallyHidden>{t(`journey.${state}`)}</VisuallyHidden>
                )
              ) : (
                <span className={styles['day']}>{format.relativeDay(on, today)}</span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
