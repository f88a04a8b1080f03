import { useTranslation } from 'react-i18next'
import { RestoreForm } from '#app/parts/RestoreForm.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** Puts a backup file on this laptop and opens it. */
export const RestoreScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation('start')
  return (
    <>
      <ScreenTitle windowTitle={t('restore.heading')} lead={t('restore.lead')} back={{ label: t('back'), onBack }}>
        {t('restore.heading')}
      </ScreenTitle>
      <RestoreForm look="primary" />
    </>
  )
}
