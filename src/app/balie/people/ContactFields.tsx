import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GENDERS, REFERRERS } from '#domain/people/resident.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { isYearOrEmpty } from '#app/balie/people/residentForm.ts'
import { CheckField } from '#app/ui/CheckField.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import styles from './ResidentForm.module.css'

/** How to reach somebody, how they came here, and what only the figures need. */
export const ContactFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation(['people', 'vocabulary', 'common'])
  const [leftYear, setLeftYear] = useState(false)
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          name="phone"
          kind="tel"
          reads="latin"
          width="medium"
          label={t('form.more.phone')}
          hint={t('form.more.phoneHint')}
          value={form.phone}
          onChange={(phone) => change({ phone })}
        />
        <TextField
          name="bornAbout"
          reads="latin"
          width="short"
          label={t('form.more.born')}
          hint={t('form.more.bornHint')}
          problem={leftYear && !isYearOrEmpty(form.bornAbout) ? t('form.more.bornUnreadable') : undefined}
          value={form.bornAbout}
          onChange={(bornAbout) => {
            setLeftYear(false)
            change({ bornAbout })
          }}
          onBlur={() => setLeftYear(true)}
        />
      </div>
      <ChoiceTiles
        kind="one"
        size="small"
        name="referredBy"
        clearable
        legend={t('form.more.heard')}
        options={REFERRERS.map((value) => ({ value, label: t(wordKeys.referrer(value)) }))}
        value={form.referredBy || undefined}
        onChange={(referredBy) => change({ referredBy: referredBy ?? '' })}
      />
      <ChoiceTiles
        kind="one"
        size="small"
        name="gender"
        clearable
        legend={t('form.more.gender')}
        hint={t('form.more.genderHint')}
        options={[
          ...GENDERS.map((value) => ({ value, label: t(wordKeys.gender(value)) })),
          { value: 'declined' as const, label: t('common:declined') },
        ]}
        value={form.gender || undefined}
        onChange={(gender) => change({ gender: gender ?? '' })}
      />
      <CheckField
        name="hidePresence"
        label={t('form.more.hide')}
        hint={t('form.more.hideHint')}
        checked={form.hidePresence}
        onChange={(hidePresence) => change({ hidePresence })}
      />
    </>
  )
}
