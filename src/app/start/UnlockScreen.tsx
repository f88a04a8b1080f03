import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocationCard } from '#engine/door.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { PassphraseField } from '#app/parts/PassphraseField.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import { useFormBusy } from '#app/ui/formContext.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

interface UnlockScreenProps {
  readonly card: LocationCard
  /** Absent on a kiosk: there is no first screen to go back to. */
  readonly onBack?: () => void
}

/** Opens a counter of this laptop with its four words. */
export const UnlockScreen = ({ card, onBack }: UnlockScreenProps) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [words, setWords] = useState('')

  const unlock = async (): Promise<readonly FormProblem[]> => {
    if (words.trim() === '') return [{ field: 'passphrase', text: t('unlock.empty') }]
    const result = await engine.unlock(card.location, words)
    return result.ok ? [] : [{ field: 'passphrase', text: t(`unlock.problem.${result.error.kind}`) }]
  }

  return (
    <>
      <ScreenTitle windowTitle={t('title')} lead={t('unlock.lead')} {...(onBack && { back: { label: t('back'), onBack } })}>
        {t('unlock.heading', { name: card.label })}
      </ScreenTitle>
      <Form onSubmit={unlock}>
        <PassphraseField autoFocus value={words} onChange={setWords} />
        <OpenButton />
      </Form>
    </>
  )
}

/** Opening takes a second on purpose: that is what makes guessing slow. So it says what it is doing. */
const OpenButton = () => {
  const { t } = useTranslation('start')
  const busy = useFormBusy()
  return (
    <span>
      <Button type="submit" look="primary" size="big">
        {busy ? t('unlock.busy') : t('unlock.open')}
      </Button>
    </span>
  )
}
