import { useTranslation } from 'react-i18next'
import type { ClosedPeriod } from '#domain/offer/closedPeriod.ts'
import type { DeedInput } from '#engine/deeds.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface ClosedDeeds {
  readonly add: (period: DeedInput<'addClosedPeriod'>) => Promise<boolean>
  readonly remove: (period: ClosedPeriod) => Promise<boolean>
}

/** Writing a closed period down and taking it away: each undoes the other. */
export const useClosedDeeds = (): ClosedDeeds => {
  const { t } = useTranslation('sessions')
  const told = useTold()
  const addClosedPeriod = useDeed('addClosedPeriod')
  const removeClosedPeriod = useDeed('removeClosedPeriod')
  return {
    add: (period) =>
      told(addClosedPeriod(period), ({ closedPeriodId }) => ({
        text: t('closed.added'),
        undo: () => told(removeClosedPeriod({ closedPeriodId })),
      })),
    remove: ({ id, from, until, why }) =>
      told(removeClosedPeriod({ closedPeriodId: id }), () => ({
        text: t('closed.removed'),
        ...(from !== undefined && until !== undefined && { undo: () => told(addClosedPeriod({ from, until, why })) }),
      })),
  }
}
