import { UserRound, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentRow } from '#queries/findResidents.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import styles from './QueuePerson.module.css'

interface QueuePersonProps {
  readonly person: ResidentRow | undefined
  readonly onPerson: (person: ResidentRow | undefined) => void
}

const SHOWN = 5

/** Finds who it is, if they are known here already. It may stay empty: a ticket needs no name. */
export const QueuePerson = ({ person, onPerson }: QueuePersonProps) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const [text, setText] = useState('')
  const found = useAnswer('findResidents', { text, limit: SHOWN })
  const rows = text.trim() !== '' && found.state === 'answered' ? found.answer.rows : []

  if (person !== undefined) {
    return (
      <div className={styles['chosen']}>
        <UserRound aria-hidden size={22} />
        <span className={styles['name']}>
          <PersonName>{person.name}</PersonName>
        </span>
        <span dir="ltr">{person.personCode}</span>
        <IconButton label={t('add.otherPerson')} icon={<X aria-hidden size={20} />} onClick={() => onPerson(undefined)} />
      </div>
    )
  }
  const choose = (row: ResidentRow): void => {
    setText('')
    onPerson(row)
  }
  return (
    <div className={styles['search']}>
      <SearchField
        label={t('add.who')}
        placeholder={t('add.whoHint')}
        value={text}
        onChange={setText}
        onEnter={() => {
          const [first] = rows
          if (first) choose(first)
        }}
      />
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
      {text.trim() !== '' && found.state === 'answered' && found.answer.total === 0 && (
        <p className={styles['fact']}>{t('add.nobodyFound')}</p>
      )}
    </div>
  )
}
