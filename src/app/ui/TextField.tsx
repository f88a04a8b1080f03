import { classNames } from '#app/ui/classNames.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import { directionOf } from '#app/ui/directionOf.ts'
import styles from './control.module.css'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly width?: 'full' | 'medium' | 'short'
  /** `latin` for what lies left to right in every language: phone numbers, codes, postcodes. */
  readonly reads?: 'any' | 'latin'
  readonly kind?: 'text' | 'tel' | 'email' | 'password'
  readonly autoFocus?: boolean
  readonly onBlur?: () => void
}

/** One line of text: a name in any script, a code, a place. The browser keeps nothing of it and corrects nothing in it. */
export const TextField = ({
  value,
  onChange,
  width = 'full',
  reads = 'any',
  kind = 'text',
  autoFocus = false,
  onBlur,
  ...field
}: TextFieldProps) => (
  <Field
    {...field}
    control={(props) => (
      <input
        {...props}
        type={kind}
        value={value}
        dir={reads === 'latin' ? 'ltr' : directionOf(value)}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={autoFocus}
        className={classNames(styles['control'], width !== 'full' && styles[width])}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onBlur?.()}
      />
    )}
  />
)
