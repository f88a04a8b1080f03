import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Result } from '#kernel/Result.ts'
import { ActivityFormFields } from '#app/balie/offer/ActivityFormFields.tsx'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { FormPreview } from '#app/balie/offer/FormPreview.tsx'
import { RestoredBanner } from '#app/balie/offer/RestoredBanner.tsx'
import { useActivityFaults } from '#app/balie/offer/useActivityFaults.ts'
import { useNamedOrganisation } from '#app/balie/offer/useNamedOrganisation.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './FormScreen.module.css'

/** Where to go when it was saved, or what is in the way. */
export type Saved = Result<() => void, readonly FormProblem[]>

interface ActivityEditorProps {
  readonly title: string
  readonly draft: string
  readonly initial: ActivityForm
  readonly back: string
  /** What to say above the form instead of that only a name is needed. */
  readonly lead?: string
  /** `before` is what stood in the form when somebody began. */
  readonly onSave: (form: ActivityForm, before: ActivityForm) => Promise<Saved>
}

/** The form of an activity, new or not, kept as a draft until it is saved. */
export const ActivityEditor = ({ title, draft: name, initial, back, lead, onSave }: ActivityEditorProps) => {
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
      <ScreenTitle windowTitle={title} lead={lead ?? t('form.lead')} back={{ label: t('form.back'), onBack: () => go(back) }}>
        {title}
      </ScreenTitle>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={submit} label={title}>
        <ActivityFormFields form={form} onForm={change} />
        <FormPreview form={form} />
        <div className={styles['foot']}>
          <Button type="submit" look="primary" size="big">
            {t('form.save')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
