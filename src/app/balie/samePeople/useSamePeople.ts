import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { PairRow } from '#queries/samePeople.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface SamePeopleDeeds {
  readonly same: (pair: PairRow) => Promise<boolean>
  readonly different: (pair: PairRow) => Promise<boolean>
  readonly apart: (residentId: RecordId) => Promise<boolean>
}

/** What is said of two files, told below the screen with its way back. */
export const useSamePeople = (): SamePeopleDeeds => {
  const { t } = useTranslation('samePeople')
  const told = useTold()
  const merge = useDeed('mergeResidents')
  const notTheSame = useDeed('notTheSame')
  const askAgain = useDeed('askPairAgain')
  const undoMerge = useDeed('undoMerge')
  const filesOf = (pair: PairRow) => ({ one: pair.one.residentId, other: pair.other.residentId })
  return {
    same: (pair) => told(merge(filesOf(pair)), () => ({ text: t('told.same'), undo: () => void told(askAgain(filesOf(pair))) })),
    different: (pair) =>
      told(notTheSame(filesOf(pair)), () => ({ text: t('told.different'), undo: () => void told(askAgain(filesOf(pair))) })),
    apart: (residentId) => told(undoMerge({ residentId }), () => ({ text: t('told.apart') })),
  }
}
