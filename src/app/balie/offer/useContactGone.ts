import { useTranslation } from 'react-i18next'
import type { ContactOfOrganisation } from '#queries/organisationFile.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

/** Says that somebody does not work there any more, or does again; each undoes the other. */
export const useContactGone = (): ((contact: ContactOfOrganisation, gone: boolean) => Promise<boolean>) => {
  const { t } = useTranslation('sessions')
  const told = useTold()
  const changeContact = useDeed('changeContact')
  return ({ contactId, name }, gone) =>
    told(changeContact({ contactId, set: { gone } }), () => ({
      text: gone ? t('contact.toldGone', { name }) : t('contact.toldBack', { name }),
      undo: () => told(changeContact({ contactId, set: { gone: !gone } })),
    }))
}
