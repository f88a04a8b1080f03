import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeField } from '#app/parts/joining/CodeField.tsx'
import { useJoiningProblem } from '#app/parts/joining/useJoiningProblem.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import { useFormBusy } from '#app/ui/formContext.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'

interface ConnectFormProps {
  readonly look: 'primary' | 'quiet'
  readonly onConnected: () => void
  /** Another way on, beside the button. */
  readonly beside: ReactNode
}

/** Connects the open counter to the server, with the code of its terminal. */
export const ConnectForm = ({ look, onConnected, beside }: ConnectFormProps) => {
  const { t } = useTranslation('joining')
  const engine = useEngine()
  const problemText = useJoiningProblem('setUp')
  const [code, setCode] = useState('')

  const connect = async (): Promise<readonly FormProblem[]> => {
    if (code.trim() === '') return [{ field: 'code', text: t('connect.empty') }]
    const result = await engine.connectToServer(code)
    if (!result.ok) return [{ field: 'code', text: problemText(result.error) }]
    onConnected()
    return []
  }

  return (
    <Form onSubmit={connect}>
      <CodeField label={t('connect.code')} hint={t('connect.codeHint')} value={code} onChange={setCode} />
      <Row>
        <ConnectButton look={look} />
        {beside}
      </Row>
    </Form>
  )
}

const ConnectButton = ({ look }: Pick<ConnectFormProps, 'look'>) => {
  const { t } = useTranslation('joining')
  const busy = useFormBusy()
  return (
    <Button type="submit" look={look} {...(look === 'primary' && { size: 'big' as const })}>
      {busy ? t('connect.busy') : t('connect.action')}
    </Button>
  )
}
