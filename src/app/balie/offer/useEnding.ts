import { useTranslation } from 'react-i18next'
import type { Organisation } from '#domain/offer/organisation.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

/** Ends working with an organisation, or takes it up again: each undoes the other. */
export const useEnding = ({ id: organisationId, name }: Organisation): { readonly end: (ended: boolean) => Promise<boolean> } => {
  const { t } = useTranslation('activities')
  const told = useTold()
  const changeOrganisation = useDeed('changeOrganisation')
  const set = (ended: boolean) => changeOrganisation({ organisationId, set: { ended } })
  return {
    end: (ended) =>
      told(set(ended), () => ({
        text: ended ? t('told.ended', { name }) : t('told.again', { name }),
        undo: () => told(set(!ended)),
      })),
  }
}
