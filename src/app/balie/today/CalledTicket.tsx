import { Check, DoorOpen, Ellipsis, Undo2, UserPlus, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRow.ts'
import { PATHS } from '#app/balie/paths.ts'
import { TicketWords } from '#app/balie/today/TicketWords.tsx'
import { useTicketDeeds } from '#app/balie/today/useTicketDeeds.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './CalledTicket.module.css'

interface CalledTicketProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
}

/** Somebody who sits at the table now. */
export const CalledTicket = ({ ticket, now }: CalledTicketProps) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const deeds = useTicketDeeds(ticket)
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { residentId, at, number } = ticket
  return (
    <Card tone="marigold">
      <div className={styles['top']}>
        <TicketWords ticket={ticket} now={now} />
        <Badge tone="marigold">{at === undefined ? t('queue.turn') : t('queue.turnSince', { time: format.time(at) })}</Badge>
      </div>
      <Row gap={2}>
        {residentId === undefined ? (
          <Button icon={<UserPlus aria-hidden />} onClick={() => go(PATHS.newResident)}>
            {t('queue.register')}
          </Button>
        ) : (
          <Button
            icon={<UserRound aria-hidden />}
            onClick={() => {
              select({ residentId })
              go(PATHS.resident)
            }}
          >
            {t('queue.openFile')}
          </Button>
        )}
        <Button icon={<Check aria-hidden />} onClick={deeds.helped}>
          {t('queue.helped')}
        </Button>
        <Menu
          label={t('queue.moreOf', { number })}
          labelHidden
          icon={<Ellipsis aria-hidden size={22} />}
          items={[
            { key: 'back', label: t('queue.putBack'), icon: <Undo2 aria-hidden size={20} className="mirrored" />, onChoose: deeds.putBack },
            { key: 'left', label: t('queue.left'), icon: <DoorOpen aria-hidden size={20} />, onChoose: deeds.left },
          ]}
        />
      </Row>
    </Card>
  )
}
