import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface SetUpConfirmProps {
  readonly words: readonly string[]
  readonly windowTitle: string
  readonly lead: string
  readonly finish: string
  readonly onShowAgain: () => void
  /** The words are right: makes the counter on this laptop. */
  readonly onConfirmed: () => Promise<readonly FormProblem[]>
}

/** Counted from one, as on the card. Two are enough to know that a paper exists. */
const ASKED = [2, 4] as const

/** Two of the words, copied from the paper. Only now the counter comes onto this laptop. */
export const SetUpConfirm = ({ words, windowTitle, lead, finish, onShowAgain, onConfirmed }: SetUpConfirmProps) => {
  const { t } = useTranslation('start')
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})

  const confirm = async (): Promise<readonly FormProblem[]> => {
    const wrong = ASKED.filter((number) => (typed[number] ?? '').trim().toLowerCase() !== words[number - 1])
    if (wrong.length > 0) return wrong.map((number) => ({ field: `word${String(number)}`, text: t('setUp.confirm.notThis', { number }) }))
    return onConfirmed()
  }

  return (
    <>
      <ScreenTitle windowTitle={windowTitle} lead={lead}>
        {t('setUp.confirm.heading')}
      </ScreenTitle>
      <Form onSubmit={confirm}>
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
            {finish}
          </Button>
          <Button look="plain" onClick={onShowAgain}>
            {t('setUp.confirm.showAgain')}
          </Button>
        </Row>
      </Form>
    </>
  )
}
