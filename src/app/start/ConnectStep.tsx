import { useTranslation } from 'react-i18next'
import { ConnectForm } from '#app/parts/joining/ConnectForm.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** Offered once, after a counter was set up: work with a server. It works without one too. */
export const ConnectStep = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation(['joining', 'start'])
  return (
    <StartFrame>
      <ScreenTitle windowTitle={t('start:setUp.title')} lead={t('connect.lead')}>
        {t('connect.heading')}
      </ScreenTitle>
      <ConnectForm
        look="primary"
        onConnected={onDone}
        beside={
          <Button look="plain" onClick={onDone}>
            {t('connect.skip')}
          </Button>
        }
      />
    </StartFrame>
  )
}
