import { CalendarHeart, Megaphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './OfferLines.module.css'

/** What can not wait: who does not know yet that a day changed, and days with too few people. Nothing is shown when there is nothing. */
export const OfferAlerts = () => {
  const { t } = useTranslation('sessions')
  const { today } = useNow()
  const { openActivity, openNews } = useOpenOffer()
  const alerts = useAnswer('offerAlerts', { day: today })
  if (alerts.state !== 'answered') return null
  const { toTell, tooFew } = alerts.answer
  return (
    <>
      {toTell.length > 0 && (
        <Section title={t('alerts.toTell')}>
          <ul role="list" className={styles['list']}>
            {toTell.map((session) => (
              <Line key={session.sessionId} session={session}>
                <Button icon={<Megaphone aria-hidden className="mirrored" />} onClick={() => openNews(session.sessionId)}>
                  {t('news.open', { count: session.toTell })}
                </Button>
              </Line>
            ))}
          </ul>
        </Section>
      )}
      {tooFew.length > 0 && (
        <Section title={t('alerts.tooFew')}>
          <p className={styles['fact']}>{t('alerts.advice')}</p>
          <ul role="list" className={styles['list']}>
            {tooFew.map((session) => (
              <Line key={session.sessionId} session={session}>
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
              </Line>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Line = ({ session, children }: { readonly session: SessionRow; readonly children: ReactNode }) => {
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
