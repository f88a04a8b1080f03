import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Joining } from '#engine/enrolling/joinCounter.ts'
import { CodeField } from '#app/parts/joining/CodeField.tsx'
import { useJoiningProblem } from '#app/parts/joining/useJoiningProblem.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

interface JoinCodeProps {
  readonly code: string
  readonly onBack: () => void
  readonly onJoining: (joining: Joining) => void
}

/** First step on a new laptop: the code that the other one shows. */
export const JoinCode = ({ code, onBack, onJoining }: JoinCodeProps) => {
  const { t } = useTranslation(['joining', 'start'])
  const engine = useEngine()
  const problemText = useJoiningProblem('join')
  const [typed, setTyped] = useState(code)

  const join = async (): Promise<readonly FormProblem[]> => {
    if (typed.trim() === '') return [{ field: 'code', text: t('join.code.empty') }]
    const result = await engine.joinCounter(typed)
    if (!result.ok) return [{ field: 'code', text: problemText(result.error) }]
    onJoining(result.value)
    return []
  }

  return (
    <>
      <ScreenTitle windowTitle={t('join.title')} lead={t('join.code.lead')} back={{ label: t('start:back'), onBack }}>
        {t('join.code.heading')}
      </ScreenTitle>
      <Form onSubmit={join}>
        <CodeField label={t('join.code.label')} hint={t('join.code.hint')} value={typed} onChange={setTyped} />
        <span>
          <Button type="submit" look="primary" size="big">
            {t('join.code.action')}
          </Button>
        </span>
      </Form>
    </>
  )
}
