import { CircleAlert } from 'lucide-react'
import styles from './FieldProblem.module.css'

/** What a field still needs, with what to do. Its id goes into the field's aria-describedby; Field does that by itself. */
export const FieldProblem = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <p id={id} className={styles['problem']}>
    <CircleAlert aria-hidden size={18} />
    <span>{children}</span>
  </p>
)
