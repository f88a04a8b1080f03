import { Armchair, BellRing, Coffee, MonitorUp, UserPlus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { BoardAtTable } from '#queries/boardAtTable.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { AddToQueue } from '#app/balie/today/AddToQueue.tsx'
import { atOneTable } from '#app/balie/today/atOneTable.ts'
import { CalledTicket } from '#app/balie/today/CalledTicket.tsx'
import { openRoomScreen } from '#app/balie/today/openRoomScreen.ts'
import { PersonSearch } from '#app/balie/today/PersonSearch.tsx'
import { TogetherDialog } from '#app/balie/today/TogetherDialog.tsx'
import { useLineDeeds } from '#app/balie/today/useLineDeeds.ts'
import { WaitingTable } from '#app/balie/today/WaitingTable.tsx'
import { WaitingTicket } from '#app/balie/today/WaitingTicket.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import styles from './QueueCard.module.css'

interface QueueCardProps {
  readonly board: Pick<BoardAtTable, 'walkInHour' | 'waiting' | 'called' | 'table'>
  readonly now: TimeOfDay
}

/** Who is at the table and who waits, with what can be done for each. The one main button calls the next, or adds the first. */
export const QueueCard = ({ board: { walkInHour, waiting, called, table }, now }: QueueCardProps) => {
  const { t } = useTranslation(['today', 'queue'])
  const [adding, setAdding] = useState<{ readonly found?: ResidentRow } | undefined>()
  const [seating, setSeating] = useState(false)
  const { callNext, coffee } = useLineDeeds()
  const empty = waiting.length === 0
  const isOpen = walkInHour?.state === 'open'
  const numbered = walkInHour?.numbered === true
  /** Whom the keys are for: the one called last to this table. An earlier version wrote no table down. */
  const here = called.find((ticket) => table === undefined || ticket.table === undefined || ticket.table === table)
  const canShare = waiting.length > 1
  useShortcut('addToQueue', isOpen ? () => setAdding({}) : undefined)
  useShortcut('callNext', empty ? undefined : callNext)
  useShortcut('coffee', isOpen ? coffee : undefined)
  useShortcut('together', canShare ? () => setSeating(true) : undefined)
  return (
    <KeepFocus>
      <Section
        title={t('queue.title')}
        beside={!empty && <Badge>{t('queue.waiting', { count: waiting.length })}</Badge>}
        action={
          <Row gap={2}>
            {isOpen && (
              <Button look={empty ? 'primary' : 'quiet'} icon={<UserPlus aria-hidden />} onClick={() => setAdding({})}>
                {t('queue.add')}
              </Button>
            )}
            {!empty && (
              <Button look="primary" icon={<BellRing aria-hidden />} onClick={callNext}>
                {t('queue.callNext')}
              </Button>
            )}
          </Row>
        }
      >
        {isOpen && (
          <PersonSearch
            slash
            label={t('queue:line.search')}
            placeholder={t('queue:line.searchHint')}
            notFound={t('today:add.nobodyFound')}
            onPerson={(found) => setAdding({ found })}
          />
        )}
        <Row gap={2}>
          {isOpen && (
            <Button icon={<Coffee aria-hidden />} onClick={coffee}>
              {t('queue:line.coffee')}
            </Button>
          )}
          {canShare && (
            <Button icon={<UsersRound aria-hidden />} onClick={() => setSeating(true)}>
              {t('queue:line.together')}
            </Button>
          )}
          {numbered && (
            <Button look="plain" icon={<MonitorUp aria-hidden />} onClick={openRoomScreen}>
              {t('queue:line.publicScreen')}
            </Button>
          )}
        </Row>
        {called.map((ticket) => (
          <CalledTicket
            key={ticket.ticketId}
            ticket={ticket}
            now={now}
            numbered={numbered}
            latest={ticket === here}
            withOthers={sitsWithOthers(ticket, called)}
          />
        ))}
        {empty && called.length === 0 && <EmptyState icon={<Armchair size={36} />} title={t('queue.empty')} text={t('queue.firstStep')} />}
        {!empty && (
          <ol role="list" className={styles['list']} aria-label={t('queue.title')}>
            {atOneTable(waiting).map((tickets) =>
              tickets.length > 1 ? (
                <WaitingTable key={tickets[0].ticketId} tickets={tickets} now={now} numbered={numbered} />
              ) : (
                <WaitingTicket key={tickets[0].ticketId} ticket={tickets[0]} now={now} numbered={numbered} withOthers={false} />
              ),
            )}
          </ol>
        )}
        <AddToQueue open={adding !== undefined} onClose={() => setAdding(undefined)} numbered={numbered} found={adding?.found} />
        <TogetherDialog open={seating} onClose={() => setSeating(false)} waiting={waiting} numbered={numbered} />
      </Section>
    </KeepFocus>
  )
}

const sitsWithOthers = ({ ticketId, together }: TicketRow, rows: readonly TicketRow[]): boolean =>
  together !== undefined && rows.some((other) => other.together === together && other.ticketId !== ticketId)
