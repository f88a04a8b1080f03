import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface SetUpConfirmProps {
  readonly words: readonly string[]
  readonly onShowAgain: () => void
}

/** Counted from one, as on the card. Two are enough to know that a paper exists. */
const ASKED = [2, 4] as const

/** Third step: two of the words, copied from the paper. Only now the counter is made. */
export const SetUpConfirm = ({ words, onShowAgain }: SetUpConfirmProps) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const problemText = useProblemText()
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})

  const finish = async (): Promise<readonly FormProblem[]> => {
    const wrong = ASKED.filter((number) => (typed[number] ?? '').trim().toLowerCase() !== words[number - 1])
    if (wrong.length > 0) return wrong.map((number) => ({ field: `word${String(number)}`, text: t('setUp.confirm.notThis', { number }) }))
    const result = await engine.confirmSetUp()
    return result.ok ? [] : [{ text: problemText(result.error) }]
  }

  return (
    <>
      <ScreenTitle windowTitle={t('setUp.title')} lead={`${t('setUp.steps', { step: 3, of: 3 })}. ${t('setUp.confirm.lead')}`}>
        {t('setUp.confirm.heading')}
      </ScreenTitle>
      <Form onSubmit={finish}>
        {ASKED.map((number) => (
          <TextField
            key={number}
            name={`word${String(number)}`}
            label={t('setUp.confirm.word', { number })}
            reads="latin"
            width="medium"
            autoFocus={number === ASKED[0]}
            value={typed[number] ?? ''}
            onChange={(word) => setTyped({ ...typed, [number]: word })}
          />
        ))}
        <Row>
          <Button type="submit" look="primary" size="big">
            {t('setUp.confirm.finish')}
          </Button>
          <Button look="plain" onClick={onShowAgain}>
            {t('setUp.confirm.showAgain')}
          </Button>
        </Row>
      </Form>
    </>
  )
}
