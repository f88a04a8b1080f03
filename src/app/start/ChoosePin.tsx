import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#app/session/EngineContext.ts'
import { PinField } from '#app/start/PinField.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** Chooses the PIN that opens the screen again today. It ends with the day; the four words stay. */
export const ChoosePin = ({ onWithout }: { readonly onWithout: () => void }) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')

  const choose = async (): Promise<readonly FormProblem[]> => {
    if (pin !== again) return [{ field: 'again', text: t('pin.notSame') }]
    const result = await engine.choosePin(pin)
    return result.ok ? [] : [{ field: 'pin', text: t(`pin.problem.${result.error.kind}`) }]
  }

  return (
    <StartFrame>
      <ScreenTitle windowTitle={t('title')} lead={t('pin.chooseLead')}>
        {t('pin.chooseHeading')}
      </ScreenTitle>
      <Form onSubmit={choose}>
        <PinField name="pin" label={t('pin.pin')} hint={t('pin.pinHint')} autoFocus value={pin} onChange={setPin} />
        <PinField name="again" label={t('pin.again')} value={again} onChange={setAgain} />
        <Row>
          <Button type="submit" look="primary" size="big">
            {t('pin.choose')}
          </Button>
          <Button look="plain" onClick={onWithout}>
            {t('pin.without')}
          </Button>
        </Row>
      </Form>
    </StartFrame>
  )
}
