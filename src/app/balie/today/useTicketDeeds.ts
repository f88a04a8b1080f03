import { useTranslation } from 'react-i18next'
import type { TicketRow } from '#queries/ticketRow.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface TicketDeeds {
  readonly call: () => void
  readonly putBack: () => void
  readonly helped: () => void
  readonly left: () => void
}

/** What can be done with one ticket, each said below the screen with the way back. */
export const useTicketDeeds = ({ ticketId, number }: TicketRow): TicketDeeds => {
  const { t } = useTranslation('today')
  const told = useTold()
  const callTicket = useDeed('callTicket')
  const putBackTicket = useDeed('putBackTicket')
  const ticketHelped = useDeed('ticketHelped')
  const ticketLeft = useDeed('ticketLeft')
  const ticket = { ticketId }
  const back = (): unknown => told(putBackTicket(ticket))
  const again = (): unknown => told(callTicket(ticket))
  return {
    call: () => void told(callTicket(ticket), () => ({ text: t('told.called', { number }), undo: back })),
    putBack: () => void told(putBackTicket(ticket), () => ({ text: t('told.putBack', { number }), undo: again })),
    helped: () => void told(ticketHelped(ticket), () => ({ text: t('told.helped', { number }), undo: back })),
    left: () => void told(ticketLeft(ticket), () => ({ text: t('told.left', { number }), undo: back })),
  }
}
