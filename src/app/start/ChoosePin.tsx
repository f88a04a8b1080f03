import { useTranslation } from 'react-i18next'
import { ChoosePinForm } from '#app/parts/ChoosePinForm.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** Chooses the PIN that opens the screen again today. It ends with the day; the four words stay. */
export const ChoosePin = ({ onWithout }: { readonly onWithout: () => void }) => {
  const { t } = useTranslation('start')
  return (
    <StartFrame>
      <ScreenTitle windowTitle={t('title')} lead={t('pin.chooseLead')}>
        {t('pin.chooseHeading')}
      </ScreenTitle>
      <ChoosePinForm
        look="primary"
        autoFocus
        beside={
          <Button look="plain" onClick={onWithout}>
            {t('pin.without')}
          </Button>
        }
      />
    </StartFrame>
  )
}
