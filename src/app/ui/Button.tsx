import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import { useFormBusy } from '#app/ui/formContext.ts'
import styles from './Button.module.css'

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: ButtonLook
  readonly size?: 'normal' | 'big'
  readonly icon?: ReactNode
  /** An icon behind the word, such as an arrow onward. */
  readonly iconAfter?: ReactNode
  readonly busy?: boolean
  /** Takes the whole width of what it stands in. */
  readonly wide?: boolean
}

/**
 * Does something. The word is a verb that says what happens: "Samira inschrijven".
 * `primary`: the one main action of a screen. `quiet`: the other actions. `plain`: actions in a row or a list, without an edge.
 * `danger`: takes something away. In a Form a submit button waits by itself while the form is being saved.
 * A button that waits keeps the focus and its word; it only stops listening.
 */
export const Button = ({
  look = 'quiet',
  size = 'normal',
  icon,
  iconAfter,
  busy = false,
  wide = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) => {
  const formBusy = useFormBusy()
  const waiting = busy || (type === 'submit' && formBusy)
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={waiting || undefined}
      className={classNames(styles['button'], styles[look], size === 'big' && styles['big'], wide && styles['wide'])}
      onClick={(event) => {
        if (waiting) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon}
      <span className={styles['word']}>{children}</span>
      {iconAfter}
    </button>
  )
}
