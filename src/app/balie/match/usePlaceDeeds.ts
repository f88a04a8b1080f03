import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

export interface PlaceDeeds {
  readonly wait: (matchId: RecordId, name: string) => void
  readonly stopWaiting: (matchId: RecordId) => void
  readonly goAlone: (matchId: RecordId) => void
}

/** On and off the waiting list, and on without a friend; each said below the screen with its way back where there is one. */
export const usePlaceDeeds = (): PlaceDeeds => {
  const { t } = useTranslation('appointment')
  const told = useTold()
  const waitForPlace = useDeed('waitForPlace')
  const stopWaiting = useDeed('stopWaiting')
  const goAlone = useDeed('goAlone')
  return {
    wait: (matchId, name) =>
      void told(waitForPlace({ matchId }), ({ before, waited }) => ({
        text: t('told.waits', { name }),
        undo: () => told(stopWaiting({ matchId, life: before, ...(waited && { waited }) })),
      })),
    stopWaiting: (matchId) =>
      void told(stopWaiting({ matchId }), ({ waited }) => ({
        text: t('told.stopsWaiting'),
        undo: () => told(waitForPlace({ matchId, ...(waited && { since: waited }) })),
      })),
    goAlone: (matchId) => void told(goAlone({ matchId }), (before) => ({ text: t('told.alone'), undo: () => told(goAlone(before)) })),
  }
}
