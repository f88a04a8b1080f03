import { useTranslation } from 'react-i18next'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'

/** On a laptop that has just joined: how far its counter has come, until all of it is here. */
export const FirstSync = () => {
  const { t } = useTranslation('joining')
  const { fresh, sync } = useEngineStatus()
  if (fresh !== 'joined' || sync?.safeAt !== undefined) return null
  const part = typeof sync?.working === 'object' ? sync.working : undefined
  return (
    <Banner kind="update" place="edge">
      <span role="status">{part === undefined ? t('firstSync.begun') : t('firstSync.part', { done: part.done, of: part.of })}</span>
    </Banner>
  )
}
