import { useTranslation } from 'react-i18next'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'

/** Says that an unfinished form came back, with the way to an empty one. */
export const RestoredBanner = ({ onStartOver }: { readonly onStartOver: () => void }) => {
  const { t } = useTranslation('activities')
  return (
    <Banner
      kind="info"
      action={
        <Button look="plain" onClick={onStartOver}>
          {t('form.startOver')}
        </Button>
      }
    >
      {t('form.restored')}
    </Banner>
  )
}
