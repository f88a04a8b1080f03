import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personCodeIn } from '#domain/people/cardText.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import { ScanCard } from '#app/balie/today/ScanCard.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { PersonName } from '#app/ui/PersonName.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { useScanned } from '#app/ui/shortcuts/useScanned.ts'
import styles from './PersonSearch.module.css'

interface PersonSearchProps {
  readonly label: string
  readonly placeholder: string
  readonly slash?: boolean
  /** In a dialog: where one begins. */
  readonly firstFocus?: boolean
  readonly autoFocus?: boolean
  /** What to say where nobody has that name, when there is more to say than that. */
  readonly notFound?: string
  readonly onPerson: (person: ResidentRow) => void
  /** What stands in the field, for whoever turns out not to be found. */
  readonly onTyped?: (text: string) => void
  /** Enter in an empty field, or for a name that nobody has. */
  readonly onNobody?: (name: string) => void
}

const SHOWN = 5

/**
 * Finds somebody by name, by the code of their card, or by the card itself: before the camera, or with a hand scanner, which types what it
 * reads and then Enter.
 */
export const PersonSearch = ({
  label,
  placeholder,
  slash = false,
  firstFocus = false,
  autoFocus = false,
  notFound,
  onPerson,
  onTyped,
  onNobody,
}: PersonSearchProps) => {
  const { t } = useTranslation(['queue', 'people'])
  const format = useFormat()
  const [text, setText] = useState('')
  /** What Enter was pressed for before its answer was there: a scanner is faster than any search. */
  const [entered, setEntered] = useState<string | undefined>()
  const code = personCodeIn(text)
  const wanted = code ?? text
  const found = useAnswer('findResidents', { text: wanted, limit: SHOWN })
  const asked = text.trim() !== '' && found.state === 'answered'
  const rows = asked ? found.answer.rows : []

  const choose = (row: ResidentRow): void => {
    setText('')
    setEntered(undefined)
    onPerson(row)
  }
  useScanned((read) => {
    if (!slash || personCodeIn(read) === undefined) return
    setText(read)
    setEntered(read)
  })
  const first = code === undefined || (asked && found.answer.ofCode !== undefined) ? rows[0] : undefined
  const enter = (): void => {
    if (text.trim() === '') onNobody?.('')
    else if (first && code === undefined) choose(first)
    else setEntered(text)
  }
  const scanned = entered !== undefined && entered === text ? first : undefined
  const nobody = entered !== undefined && entered === text && asked && code === undefined && found.answer.total === 0
  useEffect(() => {
    if (scanned !== undefined) choose(scanned)
    else if (nobody) onNobody?.(text)
  })

  return (
    <div className={styles['search']}>
      <div className={styles['line']}>
        <SearchField
          label={label}
          placeholder={placeholder}
          slash={slash}
          firstFocus={firstFocus}
          autoFocus={autoFocus}
          value={text}
          onChange={(typed) => {
            setText(typed)
            onTyped?.(typed)
          }}
          onEnter={enter}
        />
        <ScanCard
          onCode={(read) => {
            setText(read)
            setEntered(read)
          }}
        />
      </div>
      {rows.length > 0 && (
        <ul role="list" className={styles['found']}>
          {rows.map((row) => (
            <li key={row.residentId}>
              <button type="button" className={styles['row']} onClick={() => choose(row)}>
                <span className={styles['name']}>
                  <PersonName>{row.name}</PersonName>
                </span>
                {row.language !== undefined && <span className={styles['fact']}>{format.language(row.language)}</span>}
                <span className={styles['fact']} dir="ltr">
                  {row.personCode}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked && found.answer.total === 0 && (
        <p className={styles['fact']}>{code === undefined ? (notFound ?? t('people:list.notFound')) : t('queue:scan.notFound')}</p>
      )}
    </div>
  )
}
