import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/participation/appointment.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Row } from '#app/ui/Row.tsx'
import { TimeField } from '#app/ui/TimeField.tsx'
import { readDateText } from '#app/ui/dateText.ts'
import { readTimeText } from '#app/ui/timeText.ts'
import { useToast } from '#app/ui/toastContext.ts'

interface MoveDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly appointment: Appointment
}

/** To another day or time. The paper of the new day comes up at once, since the old one is wrong now. */
export const MoveDialog = ({ open, onClose, appointment }: MoveDialogProps) => {
  const { t } = useTranslation('appointment')
  const format = useFormat()
  const select = useSession((session) => session.select)
  const moveAppointment = useDeed('moveAppointment')
  const moveAppointmentBack = useDeed('moveAppointmentBack')
  const problemsOf = useFormProblems()
  const show = useToast()
  const told = useTold()
  const [day, setDay] = useState('')
  const [startsAt, setStartsAt] = useState<string>(appointment.startsAt ?? '')
  const [endsAt, setEndsAt] = useState<string>(appointment.endsAt ?? '')

  const move = async (): Promise<readonly FormProblem[]> => {
    const on = readDateText(day)
    if (on === undefined) return [{ field: 'day', text: t('make.dayMissing') }]
    const times = { startsAt: readTimeText(startsAt), endsAt: readTimeText(endsAt) }
    const result = await moveAppointment({ appointmentId: appointment.id, day: on, ...times })
    if (!result.ok) return problemsOf(result)
    const { appointmentId, movedFrom } = result.value
    show({
      text: t('told.moved'),
      undo: async () => {
        if (await told(moveAppointmentBack({ appointmentId }))) select({ appointmentId: movedFrom })
      },
    })
    onClose()
    select({ appointmentId })
    return []
  }

  return (
    <Dialog open={open} onClose={onClose} title={t('move.title')}>
      <p>{t('move.lead')}</p>
      <Form onSubmit={move} label={t('move.title')}>
        <DateField name="day" label={t('make.day')} value={day} inWords={(date) => format.date(date, 'full')} onChange={setDay} />
        <Row align="start">
          <TimeField name="startsAt" label={t('make.startsAt')} value={startsAt} onChange={setStartsAt} />
          <TimeField name="endsAt" label={t('make.endsAt')} value={endsAt} onChange={setEndsAt} />
        </Row>
        <Row spread="end">
          <Button onClick={onClose}>{t('move.keep')}</Button>
          <Button type="submit" look="primary">
            {t('move.move')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  )
}
