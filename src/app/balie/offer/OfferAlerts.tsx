import { CalendarHeart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AlertLine } from '#app/balie/offer/AlertLine.tsx'
import { NewsToTell } from '#app/balie/offer/NewsToTell.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './OfferLines.module.css'

/** What can not wait: who does not know yet that a day changed, and days with too few people. Nothing is shown when there is nothing. */
export const OfferAlerts = () => {
  const { t } = useTranslation('sessions')
  const { today } = useNow()
  const { openActivity } = useOpenOffer()
  const alerts = useAnswer('offerAlerts', { day: today })
  if (alerts.state !== 'answered') return null
  const { tooFew } = alerts.answer
  return (
    <>
      <NewsToTell />
      {tooFew.length > 0 && (
        <Section title={t('alerts.tooFew')}>
          <p className={styles['fact']}>{t('alerts.advice')}</p>
          <ul role="list" className={styles['list']}>
            {tooFew.map((session) => (
              <AlertLine key={session.sessionId} session={session}>
                {session.tooFew && (
                  <span className={styles['few']}>
                    {t('alerts.joined', { joined: session.tooFew.joined, needed: session.tooFew.needed })}
                  </span>
                )}
                <IconButton
                  label={t('alerts.open', { title: session.title })}
                  icon={<CalendarHeart aria-hidden size={20} />}
                  onClick={() => openActivity(session.activityId)}
                />
              </AlertLine>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
