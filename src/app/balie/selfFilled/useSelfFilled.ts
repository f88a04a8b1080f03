import { useTranslation } from 'react-i18next'
import type { SelfFilledRow } from '#queries/selfFilledList.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface SelfFilledDeeds {
  readonly whoOf: (row: SelfFilledRow) => string
  /** Off the list, told below the screen with its way back. */
  readonly aside: (row: SelfFilledRow) => Promise<boolean>
  readonly back: (row: SelfFilledRow) => Promise<boolean>
}

/** What every list of submissions can do with one, and how it is called: by its name, or by its number. */
export const useSelfFilled = (): SelfFilledDeeds => {
  const { t } = useTranslation('selfFilled')
  const told = useTold()
  const put = useDeed('putSubmissionAside')
  const back = (row: SelfFilledRow): Promise<boolean> => told(put({ submissionId: row.submissionId, aside: false }))
  return {
    whoOf: ({ callName, number }) => [callName || t('nameless'), number].filter(Boolean).join(' · '),
    aside: (row) =>
      told(put({ submissionId: row.submissionId, aside: true }), () => ({
        text: row.kind === 'talkToday' || row.kind === 'help' ? t('told.spoken') : t('told.aside'),
        undo: () => void back(row),
      })),
    back,
  }
}
