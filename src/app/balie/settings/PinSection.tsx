import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoosePinForm } from '#app/parts/ChoosePinForm.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** The PIN that opens this screen again today: chosen or changed here. */
export const PinSection = () => {
  const { t } = useTranslation('settings')
  const { pinChosen } = useEngineStatus()
  const show = useToast()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('pin.title')}>
      <Card>
        <p>{pinChosen ? t('pin.chosen') : t('pin.none')}</p>
        {open ? (
          <ChoosePinForm
            look="quiet"
            autoFocus
            onChosen={() => {
              setOpen(false)
              show({ text: t('pin.done') })
            }}
          />
        ) : (
          <span>
            <Button onClick={() => setOpen(true)}>{t('pin.open')}</Button>
          </span>
        )}
      </Card>
    </Section>
  )
}
