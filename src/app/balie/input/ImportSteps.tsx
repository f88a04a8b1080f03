import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './ImportSteps.module.css'

const STEPS = ['choose', 'columns', 'check', 'done'] as const

/** Where one is on the way of a list into the offer. */
export const ImportSteps = ({ step }: { readonly step: (typeof STEPS)[number] }) => {
  const { t } = useTranslation('import')
  const now = STEPS.indexOf(step)
  const isPast = (index: number): boolean => index < now || step === 'done'
  return (
    <ol role="list" aria-label={t('steps.label')} className={styles['steps']}>
      {STEPS.map((one, index) => (
        <li key={one} className={styles['step']} aria-current={index === now ? 'step' : undefined} data-past={isPast(index)}>
          <span className={styles['mark']} aria-hidden>
            {isPast(index) ? <Check size={16} strokeWidth={3} /> : index + 1}
          </span>
          <span className={styles['word']}>{t(`steps.${one}`)}</span>
        </li>
      ))}
    </ol>
  )
}
