import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceNames } from '#queries/placeNames.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { useToast } from '#app/ui/toastContext.ts'

interface ChangeNamesProps {
  readonly before: PlaceNames
  readonly onDone: () => void
}

/** Calls the location and this counter something else. */
export const ChangeNames = ({ before, onDone }: ChangeNamesProps) => {
  const { t } = useTranslation(['settings', 'start', 'common'])
  const show = useToast()
  const problemsOf = useFormProblems()
  const renameLocation = useDeed('renameLocation')
  // What stood there when somebody began: another laptop may choose other names meanwhile.
  const [saw] = useState(before)
  const [names, setNames] = useState(before)

  const save = async (): Promise<readonly FormProblem[]> => {
    if (names.counterName.trim() === '') return [{ field: 'counterName', text: t('start:setUp.missing.counter') }]
    const result = await renameLocation({ ...names, saw })
    if (!result.ok) return problemsOf(result)
    show({ text: t('place.told'), undo: () => renameLocation(saw) })
    onDone()
    return []
  }

  return (
    <Form onSubmit={save} label={t('place.title')}>
      <TextField
        name="locationName"
        label={t('start:setUp.names.location')}
        autoFocus
        value={names.locationName}
        onChange={(locationName) => setNames({ ...names, locationName })}
      />
      <TextField
        name="counterName"
        label={t('start:setUp.names.counter')}
        value={names.counterName}
        onChange={(counterName) => setNames({ ...names, counterName })}
      />
      <Row>
        <Button type="submit">{t('place.save')}</Button>
        <Button look="plain" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </Row>
    </Form>
  )
}
