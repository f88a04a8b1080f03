import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { DeedInput } from '#engine/deeds.ts'
import { AgeQuestion } from '#app/balie/people/AgeQuestion.tsx'
import { ResidentFormFields } from '#app/balie/people/ResidentFormFields.tsx'
import { RestoredDraft } from '#app/balie/people/RestoredDraft.tsx'
import { changeDraft } from '#app/balie/people/changeDraft.ts'
import { EMPTY_FORM, fieldsOf, formOf, isYearOrEmpty } from '#app/balie/people/residentForm.ts'
import type { ResidentForm } from '#app/balie/people/residentForm.ts'
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
import styles from './ResidentForm.module.css'

/** Changes what is known of somebody. */
export const ChangeResidentScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Redirect to={PATHS.people} replace /> : <Change key={residentId} residentId={residentId} />
}

const Change = ({ residentId }: { readonly residentId: RecordId }) => {
  const { today } = useNow()
  const file = useAnswer('residentFile', { residentId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed' || file.answer === undefined) return <Redirect to={PATHS.resident} replace />
  return <ChangeForm resident={file.answer.resident} />
}

/** What stood on the screen when the change began goes along: what another laptop wrote meanwhile is then kept beside it. */
type ChangeDraft = { readonly saw: ResidentForm; readonly now: ResidentForm }

const ChangeForm = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation('people')
  const [, go] = useLocation()
  const show = useToast()
  const change = useDeed('changeResident')
  const problemsOf = useFormProblems()
  const known = formOf(resident)
  const draftName = changeDraft(resident.id)
  const draft = useDraft<ChangeDraft>(draftName, { saw: known, now: known })
  const { saw } = draft.value
  const form = { ...EMPTY_FORM, ...draft.value.now }
  const put = (set: Partial<ResidentForm>): void => draft.change({ saw, now: { ...form, ...set } })
  const backToCard = (): void => go(PATHS.resident)

  const save = async (): Promise<readonly FormProblem[]> => {
    if (!isYearOrEmpty(form.bornAbout)) return [{ field: 'bornAbout', text: t('form.more.bornUnreadable') }]
    const result = await change({ residentId: resident.id, set: askedOf(form), saw: askedOf({ ...EMPTY_FORM, ...saw }) }, draftName)
    if (result.ok) {
      draft.discard()
      show({ text: t('card.told.changed', { name: form.callName.trim() }) })
      backToCard()
    }
    return problemsOf(result)
  }

  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('change.title')} back={{ label: t('change.back'), onBack: backToCard }}>
        {t('change.title')}
      </ScreenTitle>
      {!draft.ready && <Skeleton lines={4} />}
      {draft.ready && draft.restored && <RestoredDraft onStartOver={draft.discard} onBringBack={() => draft.change({ saw, now: form })} />}
      {draft.ready && (
        <Form onSubmit={save} label={t('change.title')}>
          <AgeQuestion ageGroup={form.ageGroup || undefined} onAgeGroup={(ageGroup) => put({ ageGroup: ageGroup ?? '' })} />
          <ResidentFormFields form={form} change={put} />
          <span>
            <Button type="submit" look="primary" size="big">
              {t('change.save')}
            </Button>
          </span>
        </Form>
      )}
    </div>
  )
}

const askedOf = (form: ResidentForm): DeedInput<'changeResident'>['set'] =>
  form.ageGroup === '' ? fieldsOf(form) : { ...fieldsOf(form), ageGroup: form.ageGroup }
