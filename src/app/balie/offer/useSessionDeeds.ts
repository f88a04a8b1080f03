import { useTranslation } from 'react-i18next'
import type { CancelReason } from '#domain/offer/session.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useFormat } from '#app/session/WordsContext.ts'

interface SessionDeeds {
  readonly cancel: (session: SessionRow, reason: CancelReason | undefined) => Promise<boolean>
  readonly restore: (session: SessionRow) => Promise<boolean>
}

/** Calling a day off and letting it go ahead after all: each undoes the other. */
export const useSessionDeeds = (): SessionDeeds => {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const told = useTold()
  const cancelSession = useDeed('cancelSession')
  const restoreSession = useDeed('restoreSession')
  return {
    cancel: (session, reason) =>
      told(cancelSession({ sessionId: session.sessionId, reason }), () => ({
        text: t('told.cancelled', { day: format.date(session.day, 'full') }),
        undo: () => told(restoreSession({ sessionId: session.sessionId })),
      })),
    restore: (session) =>
      told(restoreSession({ sessionId: session.sessionId }), () => ({
        text: t('told.restored', { day: format.date(session.day, 'full') }),
        undo: () => told(cancelSession({ sessionId: session.sessionId, reason: session.cancelReason })),
      })),
  }
}
