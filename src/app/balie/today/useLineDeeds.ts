import { useTranslation } from 'react-i18next'
import { useUndoMoves } from '#app/balie/today/useUndoMoves.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface LineDeeds {
  readonly callNext: () => void
  /** Somebody drinks a coffee: a visit in one tap. */
  readonly coffee: () => void
}

/** What can be done with the line as a whole. */
export const useLineDeeds = (): LineDeeds => {
  const { t } = useTranslation('queue')
  const told = useTold()
  const undoable = useUndoMoves()
  const callNext = useDeed('callNext')
  const noteCoffee = useDeed('noteCoffee')
  const takeBackTicket = useDeed('takeBackTicket')
  return {
    callNext: () => undoable(callNext({}), t('told.next')),
    coffee: () =>
      void told(noteCoffee({}), ({ ticketId }) => ({
        text: t('told.coffee'),
        undo: () => told(takeBackTicket({ ticketId }), () => ({ text: t('told.undone') })),
      })),
  }
}
