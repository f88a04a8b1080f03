import { useTranslation } from 'react-i18next'
import type { AppointmentToDo } from '#queries/appointmentsToDo.ts'
import { AppointmentTaskRow } from '#app/balie/appointment/AppointmentTaskRow.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './AppointmentsToday.module.css'

/** More than these would push everything else away. */
const SHOWN = 4

/** First meetings that ask for something today: to see somebody off, to remind, to hear how it was. Nothing shows when there is none. */
export const AppointmentsToday = () => {
  const { t } = useTranslation('appointment')
  const { today } = useNow()
  const asked = useAnswer('appointmentsToDo', { day: today })
  const all = asked.state === 'answered' ? asked.answer : []
  if (all.length === 0) return null
  const rest = all.slice(SHOWN)
  return (
    <Section title={t('today.title')} beside={<Badge>{String(all.length)}</Badge>}>
      <Rows rows={all.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Details summary={t('today.rest', { count: rest.length })}>
          <Rows rows={rest} />
        </Details>
      )}
    </Section>
  )
}

const Rows = ({ rows }: { readonly rows: readonly AppointmentToDo[] }) => (
  <KeepFocus>
    <ul role="list" className={styles['list']}>
      {rows.map((row) => (
        <AppointmentTaskRow key={row.appointmentId} row={row} />
      ))}
    </ul>
  </KeepFocus>
)
