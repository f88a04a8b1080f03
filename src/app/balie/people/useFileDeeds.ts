import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface FileDeeds {
  readonly left: () => void
  readonly hereAgain: () => void
  readonly erase: () => void
}

/** What happens to a person's card as a whole. */
export const useFileDeeds = (residentId: RecordId, name: string): FileDeeds => {
  const { t } = useTranslation('people')
  const [, go] = useLocation()
  const told = useTold()
  const select = useSession((session) => session.select)
  const residentLeft = useDeed('residentLeft')
  const changeResident = useDeed('changeResident')
  const eraseResident = useDeed('eraseResident')
  const bringBack = () => changeResident({ residentId, set: { life: { kind: 'here' } } })
  return {
    left: () => void told(residentLeft({ residentId }), () => ({ text: t('card.told.left', { name }), undo: () => told(bringBack()) })),
    hereAgain: () =>
      void told(bringBack(), () => ({ text: t('card.told.here', { name }), undo: () => told(residentLeft({ residentId })) })),
    erase: () =>
      void told(eraseResident({ residentId }), () => {
        select({ residentId: undefined })
        go(PATHS.people)
        return { text: t('card.told.erased'), alone: true }
      }),
  }
}
