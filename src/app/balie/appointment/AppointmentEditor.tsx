import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Result } from '#kernel/Result.ts'
import type { AppointmentPlan } from '#queries/appointmentPlan.ts'
import { AppointmentFormFields } from '#app/balie/appointment/AppointmentFormFields.tsx'
import { appointmentFieldsOf } from '#app/balie/appointment/appointmentForm.ts'
import type { AppointmentForm } from '#app/balie/appointment/appointmentForm.ts'
import { RestoredBanner } from '#app/balie/offer/RestoredBanner.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Appointment.module.css'

interface AppointmentEditorProps {
  readonly title: string
  readonly saveWord: string
  readonly plan: AppointmentPlan
  readonly draft: string
  readonly initial: AppointmentForm
  readonly dayFixed: boolean
  /** Where to go when it was saved, or what is in the way. */
  readonly onSave: (form: AppointmentForm, before: AppointmentForm) => Promise<Result<() => void, readonly FormProblem[]>>
}

/** The form of a first meeting, filled in beforehand. */
export const AppointmentEditor = ({ title, saveWord, plan, draft: name, initial, dayFixed, onSave }: AppointmentEditorProps) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const draft = useDraft(name, { before: initial, form: initial })
  if (!draft.ready) return <Skeleton lines={6} />
  const { before, form } = draft.value

  const submit = async (): Promise<readonly FormProblem[]> => {
    if (appointmentFieldsOf(form).day === undefined) return [{ field: 'day', text: t('make.dayMissing') }]
    const saved = await onSave(form, before)
    if (!saved.ok) return saved.error
    // Before leaving: a form that is taken away seals what was typed last.
    draft.discard()
    saved.value()
    return []
  }

  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={title}
        lead={t('make.lead', { name: plan.name, title: plan.activityTitle })}
        back={{ label: t('make.back'), onBack: () => go(PATHS.resident) }}
      >
        {title}
      </ScreenTitle>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={submit} label={title}>
        <AppointmentFormFields
          form={form}
          onForm={(changed) => draft.change({ before, form: changed })}
          supporter={plan.supporter}
          friends={plan.friends}
          staff={plan.staff}
          dayFixed={dayFixed}
        />
        <div className={styles['foot']}>
          <Button type="submit" look="primary" size="big">
            {saveWord}
          </Button>
        </div>
      </Form>
    </div>
  )
}
