import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { CameAlong } from '#app/balie/attendance/attendanceForm.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import styles from '#app/balie/offer/OfferLines.module.css'

interface AddCameAlongProps {
  readonly open: boolean
  readonly listed: readonly RecordId[]
  readonly onClose: () => void
  readonly onAdd: (person: CameAlong) => void
  /** What the person is chosen for, where it is not the list of who came along. */
  readonly title?: string
  readonly choose?: (name: string) => string
}

const FOUND = 6

/** Puts somebody on the list who came along without being expected. */
export const AddCameAlong = ({ open, listed, onClose, onAdd, title, choose }: AddCameAlongProps) => {
  const { t } = useTranslation('attendance')
  return (
    <Dialog open={open} onClose={onClose} title={title ?? t('add.title')}>
      <Finder listed={listed} onAdd={onAdd} choose={choose ?? ((name) => t('add.choose', { name }))} />
    </Dialog>
  )
}

const Finder = ({ listed, onAdd, choose }: Pick<AddCameAlongProps, 'listed' | 'onAdd'> & Required<Pick<AddCameAlongProps, 'choose'>>) => {
  const { t } = useTranslation('attendance')
  const format = useFormat()
  const [text, setText] = useState('')
  const found = useAnswer('findResidents', { text, limit: FOUND })
  const searching = text.trim() !== ''
  const rows = searching && found.state === 'answered' ? found.answer.rows : []
  const free = rows.filter(({ residentId }) => !listed.includes(residentId))
  const add = ({ residentId, name, language }: (typeof rows)[number]): void => onAdd({ residentId, name, ...(language && { language }) })
  return (
    <>
      <SearchField
        label={t('add.search')}
        autoFocus
        value={text}
        onChange={setText}
        onEnter={() => {
          const [first] = free
          if (first) add(first)
        }}
      />
      {searching && found.state === 'answered' && rows.length === 0 && <p>{t('add.none')}</p>}
      {rows.length > 0 && (
        <ul role="list" className={styles['list']}>
          {rows.map((row) => (
            <li key={row.residentId}>
              {listed.includes(row.residentId) ? (
                <span className={styles['line']}>
                  <span className={styles['words']}>
                    <PersonName>{row.name}</PersonName>
                    <span className={styles['fact']}>{t('add.already')}</span>
                  </span>
                </span>
              ) : (
                <button type="button" className={styles['press']} aria-label={choose(row.name)} onClick={() => add(row)}>
                  <span className={styles['words']}>
                    <PersonName>{row.name}</PersonName>
                    <span className={styles['fact']}>
                      <bdi dir="ltr">{row.personCode}</bdi>
                      {row.language !== undefined && ` · ${format.language(row.language)}`}
                    </span>
                  </span>
                  <UserPlus aria-hidden size={20} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
