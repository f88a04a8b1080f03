import { useTranslation } from 'react-i18next'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { LanguageFields } from '#app/balie/people/LanguageFields.tsx'
import { LaterFields } from '#app/balie/people/LaterFields.tsx'
import { NameFields } from '#app/balie/people/NameFields.tsx'
import { WishFields } from '#app/balie/people/WishFields.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { CheckField } from '#app/ui/CheckField.tsx'
import styles from './ResidentForm.module.css'

/** All that is asked of a person after the age, the shortest way to a first suggestion first. */
export const ResidentFormFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation('people')
  const { today } = useNow()
  return (
    <div className={styles['form']}>
      <NameFields form={form} change={change} />
      <LanguageFields form={form} change={change} />
      <WishFields form={form} change={change} />
      <LaterFields form={form} change={change} />
      <CheckField
        name="noticeShownOn"
        label={t('form.notice.label')}
        hint={t('form.notice.hint')}
        checked={form.noticeShownOn !== ''}
        onChange={(told) => change({ noticeShownOn: told ? today : '' })}
      />
    </div>
  )
}
