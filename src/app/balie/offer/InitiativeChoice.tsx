import { UserSearch } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AddCameAlong } from '#app/balie/attendance/AddCameAlong.tsx'
import type { ActivityFormProps } from '#app/balie/offer/activityForm.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Row } from '#app/ui/Row.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import styles from './FormScreen.module.css'

/** An own initiative needs no organisation: it has the resident who offers it, and somebody of the counter beside them. */
export const InitiativeChoice = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['sessions', 'attendance'])
  const [choosing, setChoosing] = useState(false)
  const staff = useAnswer('staffOnHand', null)
  const known = staff.state === 'answered' ? staff.answer : []
  return (
    <>
      <div className={styles['choice']}>
        <p className={styles['legend']}>{t('initiative.who')}</p>
        <p className={styles['hint']}>{t('initiative.whoHint')}</p>
        <Row>
          {form.offeredBy !== '' && <PersonName>{form.offeredByName}</PersonName>}
          <Button icon={<UserSearch aria-hidden />} onClick={() => setChoosing(true)}>
            {form.offeredBy === '' ? t('initiative.choose') : t('initiative.other')}
          </Button>
        </Row>
      </div>
      <SelectField
        name="counterContact"
        label={t('initiative.contact')}
        hint={t('initiative.contactHint')}
        none={t('initiative.nobody')}
        options={known.map(({ staffMemberId, name }) => ({ value: String(staffMemberId), label: name }))}
        value={form.counterContact}
        onChange={(counterContact) => onForm({ ...form, counterContact: counterContact ?? '' })}
      />
      <AddCameAlong
        open={choosing}
        listed={[]}
        title={t('initiative.choose')}
        choose={(name) => t('initiative.pick', { name })}
        onClose={() => setChoosing(false)}
        onAdd={({ residentId, name }) => {
          setChoosing(false)
          onForm({ ...form, offeredBy: residentId, offeredByName: name, organisationId: '', organisationName: '' })
        }}
      />
    </>
  )
}
