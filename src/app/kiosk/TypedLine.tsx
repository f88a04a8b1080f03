import { useId } from 'react'
import { directionOf } from '#app/ui/directionOf.ts'
import styles from './TypedLine.module.css'

interface TypedLineProps {
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly most: number
  readonly value: string
  readonly invalid?: boolean
  /** Read from left to right in every language, as a code is. */
  readonly code?: boolean
  readonly onChange: (value: string) => void
  readonly onEnter: () => void
}

/**
 * One line to type. Nothing of it is offered to the next person: browsers write what is typed into a field to their disk unless the form and
 * the field say no, spell checkers send it away, and a name like "name" would ask for an address book.
 */
export const TypedLine = ({ labelledBy, describedBy, most, value, invalid, code = false, onChange, onEnter }: TypedLineProps) => {
  const name = useId()
  return (
    <form
      autoComplete="off"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
    >
      <input
        type="text"
        name={`f${name}`}
        className={styles['line']}
        dir={code ? 'ltr' : directionOf(value)}
        maxLength={most}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </form>
  )
}
