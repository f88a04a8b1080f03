import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HourChoices } from '#queries/hourChoices.ts'
import type { OpenHour } from '#queries/todayBoard.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { useToast } from '#app/ui/toastContext.ts'

interface HourDialogProps {
  readonly hour: OpenHour | undefined
  readonly onClose: () => void
}

/** At which counter the hour is, who of the team is there, and whether numbers are given out. */
export const HourDialog = ({ hour, onClose }: HourDialogProps) => {
  const { t } = useTranslation('queue')
  const { today } = useNow()
  const choices = useAnswer('hourChoices', { day: today, ...(hour && { hourId: hour.id }) })
  return (
    <Dialog open onClose={onClose} title={t('hour.title')}>
      {choices.state === 'loading' && <Skeleton lines={3} />}
      {choices.state === 'failed' && <AnswerFailed />}
      {choices.state === 'answered' && <HourForm hour={hour} choices={choices.answer} onClose={onClose} />}
    </Dialog>
  )
}

const HourForm = ({ hour, choices, onClose }: HourDialogProps & { readonly choices: HourChoices }) => {
  const { t } = useTranslation('queue')
  const show = useToast()
  const problemsOf = useFormProblems()
  const openWalkInHour = useDeed('openWalkInHour')
  const [counterName, setCounterName] = useState(choices.counterName)
  const [onDuty, setOnDuty] = useState(choices.onDuty)
  const [numbers, setNumbers] = useState(choices.numbers)
  const running = hour?.state === 'open'

  const save = async (): Promise<readonly FormProblem[]> => {
    const result = await openWalkInHour({ counterName, numbers, ...((hour !== undefined || onDuty.length > 0) && { onDuty }) })
    if (result.ok) {
      show({ text: t('hour.saved') })
      onClose()
    }
    return problemsOf(result)
  }

  return (
    <Form onSubmit={save}>
      {/* The counter is what an hour is of: another counter has an hour of its own. */}
      {!running && <TextField name="counterName" label={t('hour.counter')} value={counterName} onChange={setCounterName} />}
      {choices.staff.length === 0 ? (
        <p>{t('hour.nobodyYet')}</p>
      ) : (
        <ChoiceTiles
          kind="many"
          name="onDuty"
          size="small"
          legend={t('hour.onDuty')}
          hint={t('hour.onDutyHint')}
          options={choices.staff.map(({ staffMemberId, name }) => ({ value: staffMemberId, label: name }))}
          value={onDuty}
          onChange={setOnDuty}
        />
      )}
      <CheckField
        name="numbers"
        label={t('hour.numbers')}
        hint={t('hour.numbersHint')}
        checked={numbers === 'shown'}
        onChange={(shown) => setNumbers(shown ? 'shown' : 'hidden')}
      />
      <span>
        <Button type="submit">{running ? t('hour.save') : t('hour.openNow')}</Button>
      </span>
    </Form>
  )
}
