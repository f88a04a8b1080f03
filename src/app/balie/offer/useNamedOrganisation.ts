import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { NEW_ORGANISATION } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm } from '#app/balie/offer/activityForm.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import type { FormProblem } from '#app/ui/formContext.ts'

/** Makes the organisation that was only named in the form, or finds the one of that name, and chooses it. */
export const useNamedOrganisation = (): ((form: ActivityForm) => Promise<Result<ActivityForm, readonly FormProblem[]>>) => {
  const engine = useEngine()
  const addOrganisation = useDeed('addOrganisation')
  const problemsOf = useFormProblems()
  return async (form) => {
    if (form.organisationId !== NEW_ORGANISATION) return ok(form)
    const chosen = (organisationId: string): ActivityForm => ({ ...form, organisationId, organisationName: '' })
    const choices = await engine.ask('offerChoices', null)
    const wanted = foldText(form.organisationName).trim()
    const known = choices.ok ? choices.value.organisations.find(({ name }) => foldText(name).trim() === wanted) : undefined
    if (known) return ok(chosen(known.organisationId))
    const added = await addOrganisation({ name: form.organisationName })
    if (added.ok) return ok(chosen(added.value.organisationId))
    return err(problemsOf(added).map(({ text }) => ({ field: 'organisationName', text })))
  }
}
