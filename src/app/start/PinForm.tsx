import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandProblem } from '#engine/keeper.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { PinField } from '#app/parts/PinField.tsx'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'

/** Opens the counter again with its PIN, or with its words when the key behind the PIN is gone. */
export const PinForm = () => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [pin, setPin] = useState('')
  const [gone, setGone] = useState(false)

  const said = (problem: HandProblem): string => {
    switch (problem.kind) {
      case 'wrongPin':
        return [
          t('locked.wrong', { count: problem.triesLeft }),
          problem.waitSeconds > 0 && t('locked.wait', { count: problem.waitSeconds }),
        ]
          .filter((sentence) => sentence !== false)
          .join(' ')
      case 'tooSoon':
        return t('locked.wait', { count: problem.waitSeconds })
      case 'gone':
        return t('locked.gone')
    }
  }

  const open = async (): Promise<readonly FormProblem[]> => {
    if (pin === '') return [{ field: 'pin', text: t('locked.empty') }]
    const result = await engine.unlockWithPin(pin)
    setPin('')
    if (result.ok) return []
    setGone(result.error.kind === 'gone')
    return [{ field: 'pin', text: said(result.error) }]
  }

  return gone ? (
    <>
      <Banner kind="attention">{t('locked.gone')}</Banner>
      <span>
        <Button look="primary" size="big" onClick={engine.fullLock}>
          {t('locked.withWords')}
        </Button>
      </span>
    </>
  ) : (
    <Form onSubmit={open}>
      <PinField name="pin" label={t('pin.pin')} autoFocus value={pin} onChange={setPin} />
      <Row>
        <Button type="submit" look="primary" size="big">
          {t('locked.open')}
        </Button>
        <Button look="plain" onClick={engine.fullLock}>
          {t('locked.withWords')}
        </Button>
      </Row>
    </Form>
  )
}
