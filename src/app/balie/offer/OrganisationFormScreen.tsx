import { useTranslation } from 'react-i18next'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import { changedOf } from '#app/balie/offer/changedOf.ts'
import { OrganisationFormFields } from '#app/balie/offer/OrganisationFormFields.tsx'
import { EMPTY_ORGANISATION, declarationLacksDay, organisationFieldsOf, organisationFormOf } from '#app/balie/offer/organisationForm.ts'
import type { OrganisationForm } from '#app/balie/offer/organisationForm.ts'
import { RestoredBanner } from '#app/balie/offer/RestoredBanner.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
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

const NEW_DRAFT = 'organisation.new'

/** Adds a partner. */
export const NewOrganisationScreen = () => {
  const { t } = useTranslation('activities')
  const { openOrganisation } = useOpenOffer()
  const addOrganisation = useDeed('addOrganisation')
  const problemsOf = useFormProblems()
  const show = useToast()

  const save = async (form: OrganisationForm): Promise<Saved> => {
    const result = await addOrganisation(organisationFieldsOf(form), NEW_DRAFT)
    if (!result.ok) return err(problemsOf(result))
    show({ text: t('told.organisationAdded', { name: form.name.trim() }) })
    return ok(() => openOrganisation(result.value.organisationId))
  }
  return (
    <OrganisationEditor
      title={t('organisationForm.newTitle')}
      draft={NEW_DRAFT}
      initial={EMPTY_ORGANISATION}
      back={PATHS.offer}
      onSave={save}
    />
  )
}

/** Changes a partner. Only what somebody changed here is written. */
export const ChangeOrganisationScreen = () => {
  const organisationId = useSession((session) => session.selected.organisationId)
  if (organisationId === undefined) return <Redirect to={PATHS.offer} replace />
  return <ChangeAnswered key={organisationId} organisationId={organisationId} />
}

const ChangeAnswered = ({ organisationId }: { readonly organisationId: RecordId }) => {
  const file = useAnswer('organisationFile', { organisationId })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed' || file.answer === undefined) return <Redirect to={PATHS.organisation} replace />
  return <ChangeEditor organisation={file.answer.organisation} />
}

const ChangeEditor = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation('activities')
  const [, go] = useLocation()
  const changeOrganisation = useDeed('changeOrganisation')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draft = `organisation.${organisation.id}`

  const save = async (form: OrganisationForm, before: OrganisationForm): Promise<Saved> => {
    const changed = changedOf(organisationFieldsOf(before), organisationFieldsOf(form))
    const result = await changeOrganisation({ organisationId: organisation.id, ...changed }, draft)
    if (!result.ok) return err(problemsOf(result))
    show({ text: t('told.organisationChanged', { name: form.name.trim() }) })
    return ok(() => go(PATHS.organisation))
  }
  return (
    <OrganisationEditor
      title={t('organisationForm.changeTitle')}
      draft={draft}
      initial={organisationFormOf(organisation)}
      back={PATHS.organisation}
      onSave={save}
    />
  )
}

/** Where to go when it was saved, or what is in the way. */
type Saved = Result<() => void, readonly FormProblem[]>

interface OrganisationEditorProps {
  readonly title: string
  readonly draft: string
  readonly initial: OrganisationForm
  readonly back: string
  readonly onSave: (form: OrganisationForm, before: OrganisationForm) => Promise<Saved>
}

const OrganisationEditor = ({ title, draft: name, initial, back, onSave }: OrganisationEditorProps) => {
  const { t } = useTranslation(['activities', 'problems'])
  const [, go] = useLocation()
  const draft = useDraft(name, { before: initial, form: initial })
  if (!draft.ready) return <Skeleton lines={6} />
  const { before, form } = draft.value

  const submit = async (): Promise<readonly FormProblem[]> => {
    const missing = [
      form.name.trim() === '' && { field: 'name', text: t('problems:organisationNameMissing') },
      declarationLacksDay(form) && { field: 'declarationDay', text: t('declaration.dateMissing') },
    ].filter((problem) => problem !== false)
    if (missing.length > 0) return missing
    const saved = await onSave(form, before)
    if (saved.ok) {
      // Before leaving: a form that is taken away seals what was typed last.
      draft.discard()
      saved.value()
      return []
    }
    // The kind of work is the only text of a declaration.
    return saved.error.map((problem) => (problem.field === 'declaration' ? { ...problem, field: 'declarationWork' } : problem))
  }

  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={title} lead={t('organisationForm.lead')} back={{ label: t('form.back'), onBack: () => go(back) }}>
        {title}
      </ScreenTitle>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={submit} label={title}>
        <OrganisationFormFields form={form} onForm={(changed) => draft.change({ before, form: changed })} />
        <div className={styles['foot']}>
          <Button type="submit" look="primary" size="big">
            {t('organisationForm.save')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
