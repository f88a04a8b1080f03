import type { ReactNode } from 'react'
import styles from './ScreenOnly.module.css'

/** What stands around a paper on the screen and is not printed with it. */
export const ScreenOnly = ({ children }: { readonly children: ReactNode }) => <div className={styles['screenOnly']}>{children}</div>
