import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { OpenOne } from '#app/balie/selfFilled/OpenOne.tsx'
import { SelfFilledRows } from '#app/balie/selfFilled/SelfFilledRows.tsx'
import { useUnreadable } from '#app/balie/selfFilled/useUnreadable.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Section } from '#app/ui/Section.tsx'

/** That something came in, and who wants to talk to somebody today: a name at most; and that something can not be read. Nothing shows when there is none. */
export const SelfFilledToday = ({ today }: { readonly today: CalendarDate }) => {
  const { t } = useTranslation('selfFilled')
  const asked = useAnswer('selfFilledCount', { day: today })
  const unreadable = useUnreadable()
  if (asked.state !== 'answered') return null
  const { waiting, expired, now } = asked.answer
  const toLookAt = waiting + expired
  if (toLookAt + unreadable === 0) return null
  return (
    <Section title={t('today.title')} action={<ButtonLink to={PATHS.selfFilled}>{t('today.look')}</ButtonLink>}>
      {toLookAt > 0 && <p>{t('today.line', { count: toLookAt })}</p>}
      {unreadable > 0 && <p>{t('unreadable.title', { count: unreadable })}</p>}
      {now.length > 0 && <SelfFilledRows label={t('today.title')} rows={now} buttons={(row) => <OpenOne row={row} />} />}
    </Section>
  )
}
