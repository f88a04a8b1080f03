import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#app/ui/classNames.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import { readTimeText } from '#app/ui/timeText.ts'
import styles from './control.module.css'

interface TimeFieldProps extends FieldProps {
  /** The text as typed; `readTimeText` makes it a time. */
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A time of the day, typed: `9`, `930`, `9.30`, `9u30` all become 09:30 or 09:00 when the field is left. */
export const TimeField = ({ value, onChange, problem, ...field }: TimeFieldProps) => {
  const { t } = useTranslation('kit')
  const [left, setLeft] = useState(false)
  const time = readTimeText(value)
  const unreadable = left && value.trim() !== '' && time === undefined
  return (
    <Field
      {...field}
      problem={problem ?? (unreadable ? t('time.unreadable') : undefined)}
      control={(props) => (
        <input
          {...props}
          type="text"
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          placeholder={t('time.placeholder')}
          value={value}
          className={classNames(styles['control'], styles['short'])}
          onChange={(event) => onChange(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true)
            if (time !== undefined) onChange(time)
          }}
        />
      )}
    />
  )
}
