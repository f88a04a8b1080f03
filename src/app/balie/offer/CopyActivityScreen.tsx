import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import { err, ok } from '#kernel/Result.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { nextPeriod } from '#domain/offer/nextPeriod.ts'
import type { ActivityFile } from '#queries/activityFile.ts'
import { ActivityEditor } from '#app/balie/offer/ActivityEditor.tsx'
import type { Saved } from '#app/balie/offer/ActivityEditor.tsx'
import { activityFieldsOf, activityFormOf } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** Last year's activity again: the card is copied with its period moved on, the days are planned anew with holidays in sight. */
export const CopyActivityScreen = () => {
  const activityId = useSession((session) => session.selected.copyOf)
  if (activityId === undefined) return <Redirect to={PATHS.offer} replace />
  return <Answered key={activityId} activityId={activityId} />
}

const Answered = ({ activityId }: { readonly activityId: RecordId }) => {
  const { today } = useNow()
  const file = useAnswer('activityFile', { activityId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed' || file.answer === undefined) return <Redirect to={PATHS.offer} replace />
  return <Copied file={file.answer} />
}

const Copied = ({ file: { activity, offeredBy } }: { readonly file: ActivityFile }) => {
  const { t } = useTranslation(['sessions', 'activities'])
  const { today } = useNow()
  const { openActivity } = useOpenOffer()
  const addActivity = useDeed('addActivity')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draft = `activity.copy.${activity.id}`
  const period = nextPeriod(activity, today)

  const save = async (form: ActivityForm): Promise<Saved> => {
    const result = await addActivity(activityFieldsOf(form), draft)
    if (!result.ok) return err(problemsOf(result))
    show({ text: t('activities:told.activityAdded', { title: form.title.trim() }) })
    return ok(() => openActivity(result.value.activityId))
  }
  return (
    <ActivityEditor
      title={t('copy.title')}
      lead={period.from === undefined && period.until === undefined ? t('copy.lead') : `${t('copy.lead')} ${t('copy.dates')}`}
      draft={draft}
      initial={activityFormOf({ ...activity, ...period }, offeredBy?.name)}
      back={PATHS.activity}
      onSave={save}
    />
  )
}
