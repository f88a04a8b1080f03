import { useTranslation } from 'react-i18next'
import { NEW_ORGANISATION } from '#app/balie/offer/activityForm.ts'
import type { ActivityFormProps } from '#app/balie/offer/activityForm.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { SelectField } from '#app/ui/SelectField.tsx'
import { TextField } from '#app/ui/TextField.tsx'

/** The organisation it is at: one that is known, or a new one by its name alone. */
export const OrganisationChoice = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation('activities')
  const choices = useAnswer('offerChoices', null)
  const known = choices.state === 'answered' ? choices.answer.organisations : []
  return (
    <>
      <SelectField
        name="organisationId"
        label={t('form.organisation')}
        none={t('form.organisationNone')}
        options={[
          { value: NEW_ORGANISATION, label: t('form.organisationNew') },
          ...known.map(({ organisationId, name }) => ({ value: String(organisationId), label: name })),
        ]}
        value={form.organisationId}
        onChange={(organisationId) => onForm({ ...form, organisationId: organisationId ?? '' })}
      />
      {form.organisationId === NEW_ORGANISATION && (
        <TextField
          name="organisationName"
          label={t('form.organisationName')}
          hint={t('form.organisationNameHint')}
          autoFocus={form.organisationName === ''}
          value={form.organisationName}
          onChange={(organisationName) => onForm({ ...form, organisationName })}
        />
      )}
    </>
  )
}
