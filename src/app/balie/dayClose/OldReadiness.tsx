import { Briefcase } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ForGoodButton } from '#app/parts/ForGoodButton.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './LooseEnds.module.css'

/** Answers about paid work that are half a year old: whose they are, and one press to let them go. Without any it is not there. */
export const OldReadiness = () => {
  const { t } = useTranslation('rules')
  const { today } = useNow()
  const told = useTold()
  const forgetOldReadiness = useDeed('forgetOldReadiness')
  const old = useAnswer('oldReadiness', { day: today })
  if (old.state !== 'answered' || old.answer.length === 0) return null
  return (
    <Card>
      <div className={styles['end']}>
        <Briefcase aria-hidden size={22} />
        <span className={styles['text']}>
          {t('path.due', { count: old.answer.length })}
          {old.answer.map(({ residentId, name }) => (
            <span key={residentId ?? name} className={styles['when']}>
              {' '}
              <PersonName>{name}</PersonName>
            </span>
          ))}
        </span>
        <ForGoodButton onSure={(day) => void told(forgetOldReadiness({ day }), () => ({ text: t('path.dueDone') }))}>
          {t('path.dueAction')}
        </ForGoodButton>
      </div>
    </Card>
  )
}
