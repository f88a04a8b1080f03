import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'aria-label' | 'children'> {
  /** What it does; the accessible name, and what shows when the pointer rests on it. */
  readonly label: string
  readonly icon: ReactNode
  readonly look?: 'plain' | 'edged'
}

/** A button of one picture. Only for signs everybody knows (close, lock, more) and only where a word has no room. */
export const IconButton = ({ label, icon, look = 'plain', type = 'button', ...rest }: IconButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-label={label}
    title={label}
    className={classNames(styles['button'], look === 'edged' && styles['edged'])}
  >
    {icon}
  </button>
)
