import { useTranslation } from 'react-i18next'
import { DeclarationFields } from '#app/balie/offer/DeclarationFields.tsx'
import type { OrganisationFormProps } from '#app/balie/offer/organisationForm.ts'
import { Card } from '#app/ui/Card.tsx'
import { Details } from '#app/ui/Details.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import styles from './FormScreen.module.css'

/** Name and contact first, then the declaration, then the address. */
export const OrganisationFormFields = ({ form, onForm }: OrganisationFormProps) => {
  const { t } = useTranslation('activities')
  return (
    <>
      <Card padding="roomy">
        <TextField name="name" label={t('organisationForm.name')} value={form.name} onChange={(name) => onForm({ ...form, name })} />
        <TextField
          name="contactName"
          label={t('organisationForm.contactName')}
          value={form.contactName}
          onChange={(contactName) => onForm({ ...form, contactName })}
        />
        <div className={styles['beside']}>
          <TextField
            name="contactPhone"
            kind="tel"
            reads="latin"
            label={t('organisationForm.contactPhone')}
            value={form.contactPhone}
            onChange={(contactPhone) => onForm({ ...form, contactPhone })}
          />
          <TextField
            name="contactEmail"
            kind="email"
            reads="latin"
            label={t('organisationForm.contactEmail')}
            value={form.contactEmail}
            onChange={(contactEmail) => onForm({ ...form, contactEmail })}
          />
        </div>
        <TextField name="place" label={t('organisationForm.place')} value={form.place} onChange={(place) => onForm({ ...form, place })} />
      </Card>
      <Card padding="roomy">
        <DeclarationFields form={form} onForm={onForm} />
      </Card>
      <Details summary={t('organisationForm.sectionAddress')} brief={form.address || undefined}>
        <TextField
          name="address"
          label={t('organisationForm.address')}
          value={form.address}
          onChange={(address) => onForm({ ...form, address })}
        />
        <TextField
          name="website"
          reads="latin"
          label={t('organisationForm.website')}
          value={form.website}
          onChange={(website) => onForm({ ...form, website })}
        />
      </Details>
    </>
  )
}
