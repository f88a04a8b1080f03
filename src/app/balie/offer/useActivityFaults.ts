import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { activityFormFaults } from '#app/balie/offer/activityForm.ts'
import type { ActivityForm, FormFault } from '#app/balie/offer/activityForm.ts'
import type { FormProblem } from '#app/ui/formContext.ts'

/** What can not be read in the form, in words beside its field; a missing name is told along, so that nobody has to try twice. */
export const useActivityFaults = (): ((form: ActivityForm) => readonly FormProblem[]) => {
  const { t } = useTranslation(['activities', 'kit', 'problems'])
  return useCallback(
    (form) => {
      const words: Readonly<Record<FormFault['kind'], string>> = {
        time: t('kit:time.unreadable'),
        date: t('kit:date.unreadable'),
        places: t('form.problem.places'),
        minutes: t('form.problem.minutes'),
        organisationName: t('form.problem.organisationName'),
      }
      const faults = activityFormFaults(form).map(({ field, kind }) => ({ field, text: words[kind] }))
      return form.title.trim() === '' ? [{ field: 'title', text: t('problems:titleMissing') }, ...faults] : faults
    },
    [t],
  )
}
