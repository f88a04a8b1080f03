import { Search, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#app/ui/classNames.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import { directionOf } from '#app/ui/directionOf.ts'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import control from './control.module.css'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Brings the first found row under the hand: called on Enter. */
  readonly onEnter?: () => void
  readonly placeholder?: string
  /** The field that `/` jumps to. One on a screen. */
  readonly slash?: boolean
  readonly labelHidden?: boolean
  readonly autoFocus?: boolean
  /** In a dialog: where one begins. */
  readonly firstFocus?: boolean
}

/** Finds while one types, in any script. Esc empties it, and once more leaves it. What was typed is kept nowhere. */
export const SearchField = ({
  label,
  value,
  onChange,
  onEnter,
  placeholder,
  slash = false,
  labelHidden = false,
  autoFocus = false,
  firstFocus = false,
}: SearchFieldProps) => {
  const { t } = useTranslation('kit')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  useShortcut(
    'search',
    slash
      ? () => {
          input.current?.focus()
          input.current?.select()
        }
      : undefined,
  )

  return (
    <div className={styles['search']}>
      <label htmlFor={id} className={labelHidden ? styles['hidden'] : styles['label']}>
        {label}
      </label>
      <span className={styles['frame']}>
        <Search aria-hidden size={20} />
        <input
          ref={input}
          id={id}
          type="text"
          role="searchbox"
          dir={directionOf(value)}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          autoFocus={autoFocus}
          data-first-focus={firstFocus || undefined}
          aria-keyshortcuts={slash ? '/' : undefined}
          className={classNames(control['control'], styles['input'])}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && value !== '') {
              event.stopPropagation()
              event.preventDefault()
              onChange('')
            } else if (event.key === 'Escape' && slash) {
              // Out of the field again, to where letters are keys.
              event.preventDefault()
              document.querySelector('h1')?.focus()
            } else if (event.key === 'Enter' && onEnter && !event.nativeEvent.isComposing) {
              event.preventDefault()
              onEnter()
            }
          }}
        />
        {value === '' ? (
          slash && (
            <kbd className={styles['key']} aria-hidden>
              {'/'}
            </kbd>
          )
        ) : (
          <IconButton
            label={t('search.clear')}
            icon={<X aria-hidden size={20} />}
            onClick={() => {
              onChange('')
              input.current?.focus()
            }}
          />
        )}
      </span>
    </div>
  )
}
