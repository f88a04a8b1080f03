import { useTranslation } from 'react-i18next'
import type { Result } from '#kernel/Result.ts'
import { useTold } from '#app/parts/useTold.ts'
import type { ShownProblem } from '#app/parts/useProblemText.ts'
import { useDeed } from '#app/session/useDeed.ts'
import type { DeedInput } from '#engine/deeds.ts'

type Moves = DeedInput<'undoTicketMoves'>['moves']

/** Says what a step of tickets came to; undo brings each exactly back, or says that somebody went on with one meanwhile. */
export const useUndoMoves = (): ((step: Promise<Result<{ readonly moves: Moves }, ShownProblem>>, text: string) => void) => {
  const { t } = useTranslation('queue')
  const told = useTold()
  const undoTicketMoves = useDeed('undoTicketMoves')
  return (step, text) =>
    void told(step, ({ moves }) =>
      moves.length === 0 ? { text } : { text, undo: () => told(undoTicketMoves({ moves }), () => ({ text: t('told.undone') })) },
    )
}
