import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldProblem } from '#app/ui/FieldProblem.tsx'
import { useFieldId, useFieldProblem } from '#app/ui/formContext.ts'
import styles from './Field.module.css'

/** What every field has in common. */
export interface FieldProps {
  /** As the deed calls it; a problem of that name is shown here. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Says in words that it may stay empty. Most fields may; so mark the few that may not by leaving this out. */
  readonly optional?: boolean
  /** A problem the screen itself sees; one of the form goes before it. */
  readonly problem?: string | undefined
}

/** What the control inside takes over, so that label, hint and problem belong to it for everybody. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly beside?: ReactNode
  readonly control: (props: ControlProps) => ReactNode
}

/** The frame around one control: label above, then the hint, the control, and its problem. The fields of the kit are built on it. */
export const Field = ({ name, label, hint, optional = false, problem, beside, control }: FieldFrameProps) => {
  const { t } = useTranslation('common')
  const id = useFieldId(name)
  const fromForm = useFieldProblem(name)
  const shown = fromForm ?? problem
  const describedBy = [hint !== undefined && `${id}-hint`, shown !== undefined && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <div className={styles['top']}>
        <label htmlFor={id} className={styles['label']}>
          {label}
          {optional && <span className={styles['optional']}>{t('optional')}</span>}
        </label>
        {beside}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {control({ id, name, 'aria-describedby': describedBy || undefined, 'aria-invalid': shown === undefined ? undefined : true })}
      {shown !== undefined && <FieldProblem id={`${id}-problem`}>{shown}</FieldProblem>}
    </div>
  )
}
