import { useTranslation } from 'react-i18next'
import type { TicketRow } from '#queries/ticketRows.ts'
import { useUndoMoves } from '#app/balie/today/useUndoMoves.ts'
import { useWhoOf } from '#app/balie/today/useWhoOf.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface TicketDeeds {
  readonly call: () => void
  readonly callAgain: () => void
  readonly skip: () => void
  readonly putBack: () => void
  readonly helped: () => void
  readonly left: () => void
  readonly sitApart: () => void
}

/** What can be done with one ticket (and with who sits with it), each said below the screen with the way back. */
export const useTicketDeeds = (ticket: TicketRow, numbered: boolean): TicketDeeds => {
  const { t } = useTranslation(['today', 'queue'])
  const told = useTold()
  const undoable = useUndoMoves()
  const callTicket = useDeed('callTicket')
  const callTicketAgain = useDeed('callTicketAgain')
  const skipTicket = useDeed('skipTicket')
  const putBackTicket = useDeed('putBackTicket')
  const ticketHelped = useDeed('ticketHelped')
  const ticketLeft = useDeed('ticketLeft')
  const sitApart = useDeed('sitApart')
  const { ticketId } = ticket
  const who = useWhoOf(numbered)(ticket)
  return {
    call: () => undoable(callTicket({ ticketId }), t('told.called', { number: who })),
    callAgain: () => undoable(callTicketAgain({ ticketId }), t('queue:told.again', { who })),
    skip: () => undoable(skipTicket({ ticketId }), t('queue:told.skipped', { who })),
    putBack: () => undoable(putBackTicket({ ticketId }), t('told.putBack', { number: who })),
    helped: () => undoable(ticketHelped({ ticketId }), t('told.helped', { number: who })),
    left: () => undoable(ticketLeft({ ticketId }), t('told.left', { number: who })),
    sitApart: () =>
      void told(sitApart({ seats: [{ ticketId }] }), ({ before }) => ({
        text: t('queue:told.apart', { who }),
        undo: () => told(sitApart({ seats: before })),
      })),
  }
}
