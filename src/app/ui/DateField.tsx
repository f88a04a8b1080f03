import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { classNames } from '#app/ui/classNames.ts'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import styles from './control.module.css'

interface DateFieldProps extends FieldProps {
  /** The text as typed, so that a half-typed day survives a reload; `readDateText` makes it a day. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** The day in words ("dinsdag 3 maart 2026"), shown once it can be read: day and month can then not be mixed up unseen. */
  readonly inWords?: (date: CalendarDate) => string
}

/** A day, typed: day, month, year, in any digits and with any sign between. No calendar to click through. */
export const DateField = ({ value, onChange, inWords, problem, ...field }: DateFieldProps) => {
  const { t } = useTranslation('kit')
  const [left, setLeft] = useState(false)
  const date = readDateText(value)
  const unreadable = left && value.trim() !== '' && date === undefined
  return (
    <Field
      {...field}
      problem={problem ?? (unreadable ? t('date.unreadable') : undefined)}
      control={(props) => (
        <>
          <input
            {...props}
            type="text"
            inputMode="numeric"
            dir="ltr"
            autoComplete="off"
            placeholder={t('date.placeholder')}
            value={value}
            className={classNames(styles['control'], styles['date'])}
            onChange={(event) => onChange(event.target.value)}
            onFocus={() => setLeft(false)}
            onBlur={() => {
              setLeft(true)
              if (date !== undefined) onChange(dateText(date))
            }}
          />
          {date !== undefined && inWords && <p className={styles['readBack']}>{inWords(date)}</p>}
        </>
      )}
    />
  )
}
