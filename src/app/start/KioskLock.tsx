import { Monitor } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useKnownLocations } from '#app/start/useKnownLocations.ts'
import { UnlockScreen } from '#app/start/UnlockScreen.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'

const toKiosk = (): void => {
  location.replace('/kiosk.html')
}

/** All there is of the desk while this laptop is a kiosk, whichever way somebody came here: four words, or the way back. */
export const KioskLock = ({ location: kiosk }: { readonly location: string }) => {
  const { t } = useTranslation('selfFilled')
  const known = useKnownLocations()
  const card = known?.find(({ location }) => location === kiosk)
  return (
    <>
      <Card tone="sand">
        <p>
          <strong>{t('kiosk.locked')}</strong>
        </p>
        <p>{t('kiosk.lockedText')}</p>
        <span>
          <Button icon={<Monitor aria-hidden />} onClick={toKiosk}>
            {t('kiosk.toKiosk')}
          </Button>
        </span>
      </Card>
      {known === undefined && <Skeleton lines={3} />}
      {card !== undefined && <UnlockScreen card={card} />}
    </>
  )
}
