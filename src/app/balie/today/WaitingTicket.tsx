import { DoorOpen, Ellipsis, SkipForward, Ungroup, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { PATHS } from '#app/balie/paths.ts'
import { TicketWords } from '#app/balie/today/TicketWords.tsx'
import { useTicketDeeds } from '#app/balie/today/useTicketDeeds.ts'
import { useWhoOf } from '#app/balie/today/useWhoOf.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import styles from './WaitingTicket.module.css'

interface WaitingTicketProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
  readonly numbered: boolean
  /** Sits with others: called together, by the button of their table. */
  readonly withOthers: boolean
}

/** Somebody who waits. */
export const WaitingTicket = ({ ticket, now, numbered, withOthers }: WaitingTicketProps) => {
  const { t } = useTranslation(['today', 'queue'])
  const deeds = useTicketDeeds(ticket, numbered)
  const who = useWhoOf(numbered)(ticket)
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { residentId } = ticket
  return (
    <li className={styles['row']}>
      <TicketWords ticket={ticket} now={now} numbered={numbered} />
      <span className={styles['actions']}>
        {!withOthers && (
          <Button
            look="plain"
            onClick={deeds.call}
            aria-label={numbered ? t('queue.callOne', { number: who }) : t('queue:line.callWho', { who })}
          >
            {t('queue.call')}
          </Button>
        )}
        <Menu
          label={numbered ? t('queue.moreOf', { number: who }) : t('queue:line.moreOf', { who })}
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
            {
              key: 'skip',
              label: t('queue:line.skip'),
              icon: <SkipForward aria-hidden size={20} className="mirrored" />,
              onChoose: deeds.skip,
            },
            ...(withOthers
              ? [{ key: 'apart', label: t('queue:line.sitApart'), icon: <Ungroup aria-hidden size={20} />, onChoose: deeds.sitApart }]
              : []),
            { key: 'left', label: t('queue.left'), icon: <DoorOpen aria-hidden size={20} />, onChoose: deeds.left },
          ]}
        />
      </span>
    </li>
  )
}
