import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { appUpdate } from '#app/offline/appUpdate.ts'
import { useAppUpdate } from '#app/session/useAppUpdate.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'

/** A newer version waits. It starts on a press, or the next time the app opens; never by itself. */
export const UpdateBanner = () => {
  const { t } = useTranslation(['offline', 'common'])
  const { waiting } = useAppUpdate()
  const [later, setLater] = useState(false)
  if (!waiting || later) return null
  return (
    <Banner
      kind="update"
      place="edge"
      action={
        <>
          <Button look="plain" onClick={() => setLater(true)}>
            {t('common:later')}
          </Button>
          <Button onClick={() => appUpdate.apply()}>{t('update.start')}</Button>
        </>
      }
    >
      {t('update.waiting')}
    </Banner>
  )
}
