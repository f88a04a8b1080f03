import { latinDigits } from '#kernel/latinDigits.ts'
import { Field } from '#app/ui/Field.tsx'
import styles from './PinField.module.css'

interface PinFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/** A PIN: shown as dots, typed in any digits. */
export const PinField = ({ value, onChange, autoFocus = false, ...field }: PinFieldProps) => (
  <Field
    {...field}
    control={(props) => (
      <input
        {...props}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        autoFocus={autoFocus}
        value={value}
        className={styles['pin']}
        onChange={(event) => onChange(latinDigits(event.target.value))}
      />
    )}
  />
)
