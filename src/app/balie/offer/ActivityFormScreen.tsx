import { useTranslation } from 'react-i18next'
import { err, ok } from '#kernel/Result.ts'
import { Redirect, useLocation } from 'wouter'
import type { Activity } from '#domain/offer/activity.ts'
import type { ActivityFile } from '#queries/activityFile.ts'
import { ActivityEditor } from '#app/balie/offer/ActivityEditor.tsx'
import type { Saved } from '#app/balie/offer/ActivityEditor.tsx'
import { EMPTY_ACTIVITY, activityFieldsOf, activityFormOf } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { changedOf } from '#app/balie/offer/changedOf.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'

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
  return <ChangeEditor file={file.answer} />
}

const ChangeEditor = ({ file: { activity, offeredBy } }: { readonly file: ActivityFile }) => {
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
    <ActivityEditor
      title={t('form.changeTitle')}
      draft={draft}
      initial={activityFormOf(activity, offeredBy?.name)}
      back={PATHS.activity}
      onSave={save}
    />
  )
}
