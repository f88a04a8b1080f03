import { useTranslation } from 'react-i18next'
import { textLength } from '#domain/people/textLength.ts'
import { tidyText } from '#domain/people/tidyText.ts'
import { classNames } from '#app/ui/classNames.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import { directionOf } from '#app/ui/directionOf.ts'
import styles from './control.module.css'
import counterStyles from './TextArea.module.css'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Longest text in characters as people count them, and as the deeds do. Typing on stays possible: nothing is cut off, the counter says how much too long it is. */
  readonly atMost?: number
  readonly rows?: number
}

/** A few lines of text, with what is left when there is a limit. */
export const TextArea = ({ value, onChange, atMost, rows = 3, ...field }: TextAreaProps) => {
  const { t } = useTranslation('kit')
  const left = atMost === undefined ? undefined : atMost - textLength(tidyText(value))
  return (
    <Field
      {...field}
      control={(props) => (
        <>
          <textarea
            {...props}
            rows={rows}
            value={value}
            dir={directionOf(value)}
            spellCheck={false}
            autoComplete="off"
            className={classNames(styles['control'], styles['area'])}
            onChange={(event) => onChange(event.target.value)}
          />
          {left !== undefined && (
            <p className={counterStyles['counter']} data-over={left < 0}>
              {left < 0 ? t('textArea.over', { count: -left }) : t('textArea.left', { count: left })}
            </p>
          )}
        </>
      )}
    />
  )
}
