import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PinField } from '#app/parts/PinField.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'

interface ChoosePinFormProps {
  readonly look: 'primary' | 'quiet'
  readonly autoFocus?: boolean
  readonly onChosen?: () => void
  /** Another way on, beside the button. */
  readonly beside?: ReactNode
}

/** Chooses the PIN that opens the screen again today, or another one. */
export const ChoosePinForm = ({ look, autoFocus = false, onChosen, beside }: ChoosePinFormProps) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')

  const choose = async (): Promise<readonly FormProblem[]> => {
    if (pin !== again) return [{ field: 'again', text: t('pin.notSame') }]
    const result = await engine.choosePin(pin)
    if (!result.ok) return [{ field: 'pin', text: t(`pin.problem.${result.error.kind}`) }]
    setPin('')
    setAgain('')
    onChosen?.()
    return []
  }

  return (
    <Form onSubmit={choose}>
      <PinField name="pin" label={t('pin.pin')} hint={t('pin.pinHint')} autoFocus={autoFocus} value={pin} onChange={setPin} />
      <PinField name="again" label={t('pin.again')} value={again} onChange={setAgain} />
      <Row>
        <Button type="submit" look={look} {...(look === 'primary' && { size: 'big' as const })}>
          {t('pin.choose')}
        </Button>
        {beside}
      </Row>
    </Form>
  )
}
