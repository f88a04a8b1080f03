import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { StopReason } from '#domain/participation/match.ts'
import type { DeedAnswer } from '#engine/deeds.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import type { Toast } from '#app/ui/toastContext.ts'

export interface MatchSteps {
  readonly agree: () => void
  readonly trial: () => void
  readonly start: () => void
  readonly complete: () => void
  readonly stop: (why: StopReason) => void
}

/** The steps in the life of one match, each said below the screen with the way back to where it was. */
export const useMatchSteps = (matchId: RecordId, name: string, title: string): MatchSteps => {
  const { t } = useTranslation('match')
  const told = useTold()
  const agreeMatch = useDeed('agreeMatch')
  const startTrial = useDeed('startTrial')
  const startMatch = useDeed('startMatch')
  const completeMatch = useDeed('completeMatch')
  const stopMatch = useDeed('stopMatch')
  const reopenMatch = useDeed('reopenMatch')
  const say =
    (text: string) =>
    ({ before, after }: DeedAnswer<'agreeMatch'>): Toast =>
      before === undefined ? { text } : { text, undo: () => told(reopenMatch({ matchId, life: before, after })) }
  return {
    agree: () => void told(agreeMatch({ matchId }), say(t('told.agreed', { title }))),
    trial: () => void told(startTrial({ matchId }), say(t('told.trial', { name }))),
    start: () => void told(startMatch({ matchId }), say(t('told.started', { name }))),
    complete: () => void told(completeMatch({ matchId }), say(t('told.completed', { name, title }))),
    stop: (why) => void told(stopMatch({ matchId, why }), say(t('told.stopped', { title }))),
  }
}
