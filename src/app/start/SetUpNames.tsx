import { useTranslation } from 'react-i18next'
import type { SetUpInput } from '#engine/door.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface SetUpNamesProps {
  readonly names: SetUpInput
  readonly onNames: (names: SetUpInput) => void
  readonly onBack: () => void
  readonly onPrepared: (passphrase: string) => void
}

/** First step: what the location and the counter are called, and who sits here. */
export const SetUpNames = ({ names, onNames, onBack, onPrepared }: SetUpNamesProps) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const problemText = useProblemText()

  const prepare = async (): Promise<readonly FormProblem[]> => {
    const missing = [
      names.locationName.trim() === '' && { field: 'locationName', text: t('setUp.missing.location') },
      names.counterName.trim() === '' && { field: 'counterName', text: t('setUp.missing.counter') },
      names.staffName.trim() === '' && { field: 'staffName', text: t('setUp.missing.staff') },
    ].filter((problem) => problem !== false)
    if (missing.length > 0) return missing
    const result = await engine.prepareSetUp(names)
    if (!result.ok) return [{ text: problemText(result.error) }]
    onPrepared(result.value.passphrase)
    return []
  }

  return (
    <>
      <ScreenTitle
        windowTitle={t('setUp.title')}
        lead={`${t('setUp.steps', { step: 1, of: 3 })}. ${t('setUp.names.lead')}`}
        back={{ label: t('back'), onBack }}
      >
        {t('setUp.names.heading')}
      </ScreenTitle>
      <Form onSubmit={prepare}>
        <TextField
          name="locationName"
          label={t('setUp.names.location')}
          hint={t('setUp.names.locationHint')}
          autoFocus
          value={names.locationName}
          onChange={(locationName) => onNames({ ...names, locationName })}
        />
        <TextField
          name="counterName"
          label={t('setUp.names.counter')}
          hint={t('setUp.names.counterHint')}
          value={names.counterName}
          onChange={(counterName) => onNames({ ...names, counterName })}
        />
        <TextField
          name="staffName"
          label={t('setUp.names.staff')}
          hint={t('setUp.names.staffHint')}
          value={names.staffName}
          onChange={(staffName) => onNames({ ...names, staffName })}
        />
        <span>
          <Button type="submit" look="primary" size="big">
            {t('setUp.names.next')}
          </Button>
        </span>
      </Form>
    </>
  )
}
