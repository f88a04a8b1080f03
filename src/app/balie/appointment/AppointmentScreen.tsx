import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import type { AppointmentPlan } from '#queries/appointmentPlan.ts'
import { AppointmentEditor } from '#app/balie/appointment/AppointmentEditor.tsx'
import { GoneNote } from '#app/balie/appointment/GoneNote.tsx'
import { appointmentFieldsOf, appointmentFormOf } from '#app/balie/appointment/appointmentForm.ts'
import { changedOf } from '#app/balie/offer/changedOf.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** Agrees upon a first meeting: all is filled in from the match, so that one tap may be enough. */
export const NewAppointmentScreen = () => {
  const matchId = useSession((session) => session.selected.matchId)
  return matchId === undefined ? (
    <Redirect to={PATHS.resident} replace />
  ) : (
    <WithPlan key={matchId} matchId={matchId} children={(plan) => <NewAppointment matchId={matchId} plan={plan} />} />
  )
}

/** Mends what stands on the paper. */
export const ChangeAppointmentScreen = () => {
  const appointmentId = useSession((session) => session.selected.appointmentId)
  return appointmentId === undefined ? (
    <Redirect to={PATHS.resident} replace />
  ) : (
    <Known key={appointmentId} appointmentId={appointmentId} />
  )
}

const Known = ({ appointmentId }: { readonly appointmentId: RecordId }) => {
  const sheet = useAnswer('appointmentSheet', { appointmentId })
  if (sheet.state === 'loading') return <Skeleton lines={6} />
  if (sheet.state === 'failed' || sheet.answer?.appointment.matchId === undefined) return <Redirect to={PATHS.slip} replace />
  const { appointment } = sheet.answer
  return (
    <WithPlan matchId={sheet.answer.appointment.matchId} children={(plan) => <ChangeAppointment appointment={appointment} plan={plan} />} />
  )
}

const WithPlan = ({ matchId, children }: { readonly matchId: RecordId; readonly children: (plan: AppointmentPlan) => ReactNode }) => {
  const { t } = useTranslation('appointment')
  const { today, clockTime } = useNow()
  const plan = useAnswer('appointmentPlan', { matchId, day: today, now: clockTime })
  if (plan.state === 'loading') return <Skeleton lines={6} />
  if (plan.state === 'failed') return <AnswerFailed />
  if (plan.answer === undefined) return <GoneNote title={t('make.title')}>{t('make.gone')}</GoneNote>
  return children(plan.answer)
}

const NewAppointment = ({ matchId, plan }: { readonly matchId: RecordId; readonly plan: AppointmentPlan }) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const makeAppointment = useDeed('makeAppointment')
  const withdrawAppointment = useDeed('withdrawAppointment')
  const problemsOf = useFormProblems()
  const show = useToast()
  const told = useTold()
  const draft = `appointment.${matchId}`
  return (
    <AppointmentEditor
      title={t('make.title')}
      saveWord={t('make.save')}
      plan={plan}
      draft={draft}
      initial={appointmentFormOf({ ...plan.meeting, day: plan.day, along: plan.along })}
      dayFixed={false}
      onSave={async (form) => {
        const { day, ...fields } = appointmentFieldsOf(form)
        if (day === undefined) return err([{ field: 'day', text: t('make.dayMissing') }])
        const result = await makeAppointment({ matchId, day, ...fields }, draft)
        if (!result.ok) return err(problemsOf(result))
        const { appointmentId } = result.value
        show({
          text: t('told.made'),
          undo: () => {
            go(PATHS.resident)
            return told(withdrawAppointment({ appointmentId }))
          },
        })
        return ok(() => {
          select({ appointmentId })
          go(PATHS.slip)
        })
      }}
    />
  )
}

const ChangeAppointment = ({ appointment, plan }: { readonly appointment: Appointment; readonly plan: AppointmentPlan }) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const changeAppointment = useDeed('changeAppointment')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draft = `appointment.change.${appointment.id}`
  return (
    <AppointmentEditor
      title={t('change.title')}
      saveWord={t('change.save')}
      plan={plan}
      draft={draft}
      initial={appointmentFormOf(appointment)}
      dayFixed
      onSave={async (form, before) => {
        const { set, saw } = changedOf(appointmentFieldsOf(before), appointmentFieldsOf(form))
        const result = await changeAppointment({ appointmentId: appointment.id, set, saw }, draft)
        if (!result.ok) return err(problemsOf(result))
        show({ text: t('told.changed') })
        return ok(() => go(PATHS.slip))
      }}
    />
  )
}
