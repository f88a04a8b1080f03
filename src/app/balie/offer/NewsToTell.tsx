import { Megaphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AlertLine } from '#app/balie/offer/AlertLine.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './OfferLines.module.css'

/** Days that changed and of which somebody does not know yet: the calls to make. Nothing is shown when there is none. */
export const NewsToTell = () => {
  const { t } = useTranslation('sessions')
  const { today } = useNow()
  const { openNews } = useOpenOffer()
  const alerts = useAnswer('offerAlerts', { day: today })
  if (alerts.state !== 'answered' || alerts.answer.toTell.length === 0) return null
  return (
    <Section title={t('alerts.toTell')}>
      <ul role="list" className={styles['list']}>
        {alerts.answer.toTell.map((session) => (
          <AlertLine key={session.sessionId} session={session}>
            <Button icon={<Megaphone aria-hidden className="mirrored" />} onClick={() => openNews(session.sessionId)}>
              {t('news.open', { count: session.toTell })}
            </Button>
          </AlertLine>
        ))}
      </ul>
    </Section>
  )
}
