import { Armchair, BellRing, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRow.ts'
import { AddToQueue } from '#app/balie/today/AddToQueue.tsx'
import { CalledTicket } from '#app/balie/today/CalledTicket.tsx'
import { WaitingTicket } from '#app/balie/today/WaitingTicket.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './QueueCard.module.css'

interface QueueCardProps {
  readonly waiting: readonly TicketRow[]
  readonly called: readonly TicketRow[]
  readonly now: TimeOfDay
}

/** Who is at the table and who waits, with what can be done for each. The one main button calls the next, or adds the first. */
export const QueueCard = ({ waiting, called, now }: QueueCardProps) => {
  const { t } = useTranslation('today')
  const [adding, setAdding] = useState(false)
  const told = useTold()
  const callNext = useDeed('callNext')
  const empty = waiting.length === 0
  return (
    <KeepFocus>
      <Section
        title={t('queue.title')}
        beside={!empty && <Badge>{t('queue.waiting', { count: waiting.length })}</Badge>}
        action={
          <Row gap={2}>
            <Button look={empty ? 'primary' : 'quiet'} icon={<UserPlus aria-hidden />} onClick={() => setAdding(true)}>
              {t('queue.add')}
            </Button>
            {!empty && (
              <Button look="primary" icon={<BellRing aria-hidden />} onClick={() => void told(callNext({}))}>
                {t('queue.callNext')}
              </Button>
            )}
          </Row>
        }
      >
        {called.map((ticket) => (
          <CalledTicket key={ticket.ticketId} ticket={ticket} now={now} />
        ))}
        {empty && called.length === 0 && <EmptyState icon={<Armchair size={36} />} title={t('queue.empty')} text={t('queue.firstStep')} />}
        {!empty && (
          <ol role="list" className={styles['list']} aria-label={t('queue.title')}>
            {waiting.map((ticket) => (
              <WaitingTicket key={ticket.ticketId} ticket={ticket} now={now} />
            ))}
          </ol>
        )}
        <AddToQueue open={adding} onClose={() => setAdding(false)} />
      </Section>
    </KeepFocus>
  )
}
