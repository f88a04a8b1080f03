import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#app/ui/classNames.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import { readNumberText } from '#app/ui/numberText.ts'
import styles from './control.module.css'

interface NumberFieldProps extends FieldProps {
  /** The text as typed; `readNumberText` makes it a number. */
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A whole number such as places or minutes, in any digits. A text input: a scroll wheel over it changes nothing. */
export const NumberField = ({ value, onChange, problem, ...field }: NumberFieldProps) => {
  const { t } = useTranslation('kit')
  const [left, setLeft] = useState(false)
  const unreadable = left && value.trim() !== '' && readNumberText(value) === undefined
  return (
    <Field
      {...field}
      problem={problem ?? (unreadable ? t('number.unreadable') : undefined)}
      control={(props) => (
        <input
          {...props}
          type="text"
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          value={value}
          className={classNames(styles['control'], styles['short'])}
          onChange={(event) => onChange(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
      )}
    />
  )
}
