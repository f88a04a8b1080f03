import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { classNames } from '#app/ui/classNames.ts'
import type { ButtonLook } from '#app/ui/Button.tsx'
import styles from './Button.module.css'

interface ButtonLinkProps {
  readonly to: string
  readonly look?: ButtonLook
  readonly size?: 'normal' | 'big'
  readonly icon?: ReactNode
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** Goes to another screen but looks like a button. The path never holds an id: what is chosen stands in the session store. */
export const ButtonLink = ({ to, look = 'quiet', size = 'normal', icon, onClick, children }: ButtonLinkProps) => (
  <Link to={to} className={classNames(styles['button'], styles[look], size === 'big' && styles['big'])} onClick={() => onClick?.()}>
    {icon}
    <span className={styles['word']}>{children}</span>
  </Link>
)
