import { useTranslation } from 'react-i18next'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { Section } from '#app/ui/Section.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import styles from './ResidentForm.module.css'

/** What somebody is called. One name is enough, in any script. */
export const NameFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation('people')
  return (
    <Section title={t('form.name.title')}>
      <div className={styles['pair']}>
        <TextField
          name="callName"
          label={t('form.name.callName')}
          hint={t('form.name.callNameHint')}
          value={form.callName}
          onChange={(callName) => change({ callName })}
        />
        <TextField
          name="secondInitial"
          optional
          width="short"
          label={t('form.name.initial')}
          hint={t('form.name.initialHint')}
          value={form.secondInitial}
          onChange={(secondInitial) => change({ secondInitial })}
        />
      </div>
    </Section>
  )
}
