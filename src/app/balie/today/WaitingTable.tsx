import { UsersRound } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { useTicketDeeds } from '#app/balie/today/useTicketDeeds.ts'
import { WaitingTicket } from '#app/balie/today/WaitingTicket.tsx'
import { Button } from '#app/ui/Button.tsx'
import styles from './WaitingTable.module.css'

interface WaitingTableProps {
  /** Who sit together, the one who came first at the head. */
  readonly tickets: readonly [TicketRow, ...TicketRow[]]
  readonly now: TimeOfDay
  readonly numbered: boolean
}

/** People who wait for one table: one question or one language. They are called with one tap. */
export const WaitingTable = ({ tickets, now, numbered }: WaitingTableProps) => {
  const { t } = useTranslation('queue')
  const id = useId()
  const deeds = useTicketDeeds(tickets[0], numbered)
  return (
    <li className={styles['table']}>
      <div className={styles['top']}>
        <UsersRound aria-hidden size={22} />
        <h3 id={id} className={styles['name']}>
          {t('table.name', { count: tickets.length })}
        </h3>
        <Button look="plain" onClick={deeds.call}>
          {t('table.call')}
        </Button>
      </div>
      <ul role="list" aria-labelledby={id}>
        {tickets.map((ticket) => (
          <WaitingTicket key={ticket.ticketId} ticket={ticket} now={now} numbered={numbered} withOthers />
        ))}
      </ul>
    </li>
  )
}
