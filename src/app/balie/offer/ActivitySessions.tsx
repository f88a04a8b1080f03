import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityFile } from '#queries/activityFile.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { CancelSession } from '#app/balie/offer/CancelSession.tsx'
import { PlanSessions } from '#app/balie/offer/PlanSessions.tsx'
import { SessionLine } from '#app/balie/offer/SessionLine.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './OfferLines.module.css'

/** Days in sight at once; those after are folded away. */
const SHOWN = 4

/** The days of an activity: planning, calling off, and the way to each attendance list. */
export const ActivitySessions = ({ file }: { readonly file: ActivityFile }) => {
  const { sessions } = file
  const { t } = useTranslation('activities')
  const { today } = useNow()
  const [planning, setPlanning] = useState(false)
  const [cancelling, setCancelling] = useState<SessionRow | undefined>()
  const toCome = sessions.filter(({ day }) => day >= today)
  const past = sessions.filter(({ day }) => day < today)
  const later = toCome.slice(SHOWN)
  const lines = (rows: readonly SessionRow[]) => (
    <ul role="list" className={styles['list']}>
      {rows.map((session) => (
        <SessionLine key={session.sessionId} session={session} onCancel={() => setCancelling(session)} />
      ))}
    </ul>
  )
  return (
    <KeepFocus>
      <Section
        title={t('sessions.title')}
        action={
          <Button icon={<CalendarPlus aria-hidden />} onClick={() => setPlanning(true)}>
            {t('sessions.plan')}
          </Button>
        }
      >
        {toCome.length === 0 ? (
          <EmptyState icon={<CalendarPlus size={36} />} title={t('sessions.empty')} text={t('sessions.emptyHint')} />
        ) : (
          lines(toCome.slice(0, SHOWN))
        )}
        {later.length > 0 && <Details summary={t('sessions.later', { count: later.length })}>{lines(later)}</Details>}
        {past.length > 0 && <Details summary={t('sessions.past')}>{lines(past)}</Details>}
        <PlanSessions open={planning} file={file} onClose={() => setPlanning(false)} />
        {cancelling && <CancelSession session={cancelling} onClose={() => setCancelling(undefined)} />}
      </Section>
    </KeepFocus>
  )
}
