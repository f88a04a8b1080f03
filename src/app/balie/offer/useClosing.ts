import { useTranslation } from 'react-i18next'
import type { Activity } from '#domain/offer/activity.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface Closing {
  readonly close: () => Promise<boolean>
  readonly reopen: () => Promise<boolean>
}

/** Closing an activity and opening it again: each undoes the other. */
export const useClosing = ({ id: activityId, title }: Activity): Closing => {
  const { t } = useTranslation('activities')
  const told = useTold()
  const closeActivity = useDeed('closeActivity')
  const changeActivity = useDeed('changeActivity')
  const openIt = () => changeActivity({ activityId, set: { closed: false } })
  const closeIt = () => closeActivity({ activityId })
  return {
    close: () => told(closeIt(), () => ({ text: t('told.closed', { title }), undo: () => told(openIt()) })),
    reopen: () => told(openIt(), () => ({ text: t('told.reopened', { title }), undo: () => told(closeIt()) })),
  }
}
