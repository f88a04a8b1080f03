import { DoorOpen, Ellipsis, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRow.ts'
import { PATHS } from '#app/balie/paths.ts'
import { TicketWords } from '#app/balie/today/TicketWords.tsx'
import { useTicketDeeds } from '#app/balie/today/useTicketDeeds.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import styles from './WaitingTicket.module.css'

interface WaitingTicketProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
}

/** Somebody who waits. */
export const WaitingTicket = ({ ticket, now }: WaitingTicketProps) => {
  const { t } = useTranslation('today')
  const deeds = useTicketDeeds(ticket)
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { residentId, number } = ticket
  return (
    <li className={styles['row']}>
      <TicketWords ticket={ticket} now={now} />
      <span className={styles['actions']}>
        <Button look="plain" onClick={deeds.call} aria-label={t('queue.callOne', { number })}>
          {t('queue.call')}
        </Button>
        <Menu
          label={t('queue.moreOf', { number })}
          labelHidden
          icon={<Ellipsis aria-hidden size={22} />}
          items={[
            ...(residentId === undefined
              ? []
              : [
                  {
                    key: 'file',
                    label: t('queue.openFile'),
                    icon: <UserRound aria-hidden size={20} />,
                    onChoose: () => {
                      select({ residentId })
                      go(PATHS.resident)
                    },
                  },
                ]),
            { key: 'left', label: t('queue.left'), icon: <DoorOpen aria-hidden size={20} />, onChoose: deeds.left },
          ]}
        />
      </span>
    </li>
  )
}
