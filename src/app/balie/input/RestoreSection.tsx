import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RestoreForm } from '#app/parts/RestoreForm.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Details } from '#app/ui/Details.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** Brings a backup of this location back into this counter: it only adds what is missing. */
export const RestoreSection = () => {
  const { t } = useTranslation('import')
  const { practice } = useEngineStatus()
  const show = useToast()
  const [restored, setRestored] = useState(0)
  return (
    <Details summary={t('restore.title')} brief={t('restore.brief')}>
      {practice ? (
        <p>{t('restore.practice')}</p>
      ) : (
        <>
          <p>{t('restore.text')}</p>
          <RestoreForm
            // An empty form again after each file.
            key={restored}
            look="quiet"
            onRestored={() => {
              setRestored(restored + 1)
              show({ text: t('restore.done') })
            }}
          />
        </>
      )}
    </Details>
  )
}
