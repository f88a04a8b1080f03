import { BellRing, Check, DoorOpen, Ellipsis, SkipForward, Ungroup, Undo2, UserPlus, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { PATHS } from '#app/balie/paths.ts'
import { BeginTalkButton } from '#app/balie/talk/BeginTalkButton.tsx'
import { useBeginTalk } from '#app/balie/talk/useBeginTalk.ts'
import { TicketWords } from '#app/balie/today/TicketWords.tsx'
import { useTicketDeeds } from '#app/balie/today/useTicketDeeds.ts'
import { useWhoOf } from '#app/balie/today/useWhoOf.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import { Row } from '#app/ui/Row.tsx'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import styles from './CalledTicket.module.css'

interface CalledTicketProps {
  readonly ticket: TicketRow
  readonly now: TimeOfDay
  readonly numbered: boolean
  /** The one called last to this table: the keys are for this one. */
  readonly latest: boolean
  /** Whether others sit at the table with this person, so that the words speak of all of them. */
  readonly withOthers: boolean
}

/** Somebody who sits at the table now. */
export const CalledTicket = ({ ticket, now, numbered, latest, withOthers }: CalledTicketProps) => {
  const { t } = useTranslation(['today', 'queue'])
  const format = useFormat()
  const deeds = useTicketDeeds(ticket, numbered)
  const who = useWhoOf(numbered)(ticket)
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const beginTalk = useBeginTalk()
  const { residentId, at, table } = ticket
  const goOn = (): void => {
    select(residentId === undefined ? { fromTicket: { ticketId: ticket.ticketId, language: ticket.language } } : { residentId })
    go(residentId === undefined ? PATHS.newResident : PATHS.resident)
  }
  useShortcut('goOn', latest ? goOn : undefined)
  useShortcut('talk', latest ? () => beginTalk({ residentId, ticketId: ticket.ticketId, language: ticket.language }) : undefined)
  useShortcut('helped', latest ? deeds.helped : undefined)
  useShortcut('callAgain', latest ? deeds.callAgain : undefined)
  useShortcut('skip', latest ? deeds.skip : undefined)
  useShortcut('putBack', latest ? deeds.putBack : undefined)
  return (
    <Card tone="marigold">
      <div className={styles['top']}>
        <TicketWords ticket={ticket} now={now} numbered={numbered} />
        <Badge tone="marigold">{at === undefined ? t('queue.turn') : t('queue.turnSince', { time: format.time(at) })}</Badge>
        {numbered && table !== undefined && <Badge>{t('queue:line.atTable', { table: format.number(table) })}</Badge>}
      </div>
      <Row gap={2}>
        {residentId === undefined ? (
          <Button icon={<UserPlus aria-hidden />} onClick={goOn}>
            {t('queue.register')}
          </Button>
        ) : (
          <Button icon={<UserRound aria-hidden />} onClick={goOn}>
            {t('queue.openFile')}
          </Button>
        )}
        <BeginTalkButton residentId={residentId} ticketId={ticket.ticketId} language={ticket.language} />
        <Button icon={<Check aria-hidden />} onClick={deeds.helped}>
          {withOthers ? t('queue:table.helped') : t('queue.helped')}
        </Button>
        <Menu
          label={numbered ? t('queue.moreOf', { number: who }) : t('queue:line.moreOf', { who })}
          labelHidden
          icon={<Ellipsis aria-hidden size={22} />}
          items={[
            { key: 'again', label: t('queue:line.callAgain'), icon: <BellRing aria-hidden size={20} />, onChoose: deeds.callAgain },
            {
              key: 'skip',
              label: t('queue:line.skip'),
              icon: <SkipForward aria-hidden size={20} className="mirrored" />,
              onChoose: deeds.skip,
            },
            { key: 'back', label: t('queue.putBack'), icon: <Undo2 aria-hidden size={20} className="mirrored" />, onChoose: deeds.putBack },
            ...(withOthers
              ? [{ key: 'apart', label: t('queue:line.sitApart'), icon: <Ungroup aria-hidden size={20} />, onChoose: deeds.sitApart }]
              : []),
            { key: 'left', label: t('queue.left'), icon: <DoorOpen aria-hidden size={20} />, onChoose: deeds.left },
          ]}
        />
      </Row>
    </Card>
  )
}
