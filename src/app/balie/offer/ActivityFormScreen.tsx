import { useTranslation } from 'react-i18next'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { Redirect, useLocation } from 'wouter'
import type { Activity } from '#domain/offer/activity.ts'
import { ActivityFormFields } from '#app/balie/offer/ActivityFormFields.tsx'
import { EMPTY_ACTIVITY, activityFieldsOf, activityFormOf } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { changedOf } from '#app/balie/offer/changedOf.ts'
import { RestoredBanner } from '#app/balie/offer/RestoredBanner.tsx'
import { useActivityFaults } from '#app/balie/offer/useActivityFaults.ts'
import { useNamedOrganisation } from '#app/balie/offer/useNamedOrganisation.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './FormScreen.module.css'

/** Adds something to take part in. An organisation chosen before (on its card) is filled in. */
export const NewActivityScreen = () => {
  const { t } = useTranslation('activities')
  const { openActivity } = useOpenOffer()
  const forOrganisation = useSession((session) => session.selected.newActivityOf)
  const addActivity = useDeed('addActivity')
  const problemsOf = useFormProblems()
  const show = useToast()

  const draft = forOrganisation === undefined ? NEW_DRAFT : `${NEW_DRAFT}.${forOrganisation}`

  const save = async (form: ActivityForm): Promise<Saved> => {
    const result = await addActivity(activityFieldsOf(form), draft)
    if (!result.ok) return err(problemsOf(result))
    show({ text: t('told.activityAdded', { title: form.title.trim() }) })
    return ok(() => openActivity(result.value.activityId))
  }
  return (
    <ActivityEditor
      title={t('form.newTitle')}
      draft={draft}
      initial={{ ...EMPTY_ACTIVITY, organisationId: forOrganisation ?? '' }}
      back={forOrganisation === undefined ? PATHS.offer : PATHS.organisation}
      onSave={save}
    />
  )
}

const NEW_DRAFT = 'activity.new'

/** Changes an activity. Only what somebody changed here is written; what another laptop changed meanwhile stays beside it. */
export const ChangeActivityScreen = () => {
  const { today } = useNow()
  const activityId = useSession((session) => session.selected.activityId)
  if (activityId === undefined) return <Redirect to={PATHS.offer} replace />
  return <ChangeAnswered key={activityId} activityId={activityId} today={today} />
}

const ChangeAnswered = ({
  activityId,
  today,
}: {
  readonly activityId: Activity['id']
  readonly today: ReturnType<typeof useNow>['today']
}) => {
  const file = useAnswer('activityFile', { activityId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed' || file.answer === undefined) return <Redirect to={PATHS.activity} replace />
  return <ChangeEditor activity={file.answer.activity} />
}

const ChangeEditor = ({ activity }: { readonly activity: Activity }) => {
  const { t } = useTranslation('activities')
  const [, go] = useLocation()
  const changeActivity = useDeed('changeActivity')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draft = `activity.${activity.id}`

  const save = async (form: ActivityForm, before: ActivityForm): Promise<Saved> => {
    const result = await changeActivity({ activityId: activity.id, ...changedOf(activityFieldsOf(before), activityFieldsOf(form)) }, draft)
    if (!result.ok) return err(problemsOf(result))
    show({ text: t('told.activityChanged', { title: form.title.trim() }) })
    return ok(() => go(PATHS.activity))
  }
  return (
    <ActivityEditor title={t('form.changeTitle')} draft={draft} initial={activityFormOf(activity)} back={PATHS.activity} onSave={save} />
  )
}

/** Where to go when it was saved, or what is in the way. */
type Saved = Result<() => void, readonly FormProblem[]>

interface ActivityEditorProps {
  readonly title: string
  readonly draft: string
  readonly initial: ActivityForm
  readonly back: string
  /** `before` is what stood in the form when somebody began. */
  readonly onSave: (form: ActivityForm, before: ActivityForm) => Promise<Saved>
}

const ActivityEditor = ({ title, draft: name, initial, back, onSave }: ActivityEditorProps) => {
  const { t } = useTranslation('activities')
  const [, go] = useLocation()
  // What stood there at the beginning is kept along, since the form may be finished another day.
  const draft = useDraft(name, { before: initial, form: initial })
  const faultsOf = useActivityFaults()
  const withOrganisation = useNamedOrganisation()
  if (!draft.ready) return <Skeleton lines={6} />
  const { before, form } = draft.value
  const change = (changed: ActivityForm): void => draft.change({ before, form: changed })

  const submit = async (): Promise<readonly FormProblem[]> => {
    const faults = faultsOf(form)
    if (faults.length > 0) return faults
    const named = await withOrganisation(form)
    if (!named.ok) return named.error
    // Made once; when something else is still in the way it is chosen from the list.
    if (named.value !== form) change(named.value)
    const saved = await onSave(named.value, before)
    if (!saved.ok) return saved.error
    // Before leaving: a form that is taken away seals what was typed last.
    draft.discard()
    saved.value()
    return []
  }

  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={title} lead={t('form.lead')} back={{ label: t('form.back'), onBack: () => go(back) }}>
        {title}
      </ScreenTitle>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={submit} label={title}>
        <ActivityFormFields form={form} onForm={change} />
        <div className={styles['foot']}>
          <Button type="submit" look="primary" size="big">
            {t('form.save')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
