import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { useOnTable } from '#app/balie/signUp/onTable.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './SignUp.module.css'

/** So many are found at once: one types a little more. */
const FOUND = 6

/** What people can point at today; found by name, organisation or subject. */
export const ActivitiesOnTable = ({ onTable }: { readonly onTable: readonly ActivityRow[] }) => {
  const { t } = useTranslation('signUp')
  const { today } = useNow()
  const { put, take } = useOnTable()
  const [text, setText] = useState('')
  const answer = useAnswer('activityOverview', { day: today, openOnly: true, text })
  const there = new Set(onTable.map(({ activityId }) => activityId))
  const found =
    answer.state === 'answered' && text.trim() !== ''
      ? answer.answer.filter(({ activityId }) => !there.has(activityId)).slice(0, FOUND)
      : []
  const lay = ({ activityId }: ActivityRow): void => {
    put(activityId)
    setText('')
  }
  return (
    <Card>
      <p className={styles['quiet']}>{t('onTableHint')}</p>
      <SearchField
        label={t('search')}
        value={text}
        onChange={setText}
        onEnter={() => {
          const [first] = found
          if (first !== undefined) lay(first)
        }}
      />
      {found.length > 0 && (
        <ul role="list" className={styles['list']}>
          {found.map((row) => (
            <li key={row.activityId}>
              <Button look="plain" icon={<Plus aria-hidden />} aria-label={t('put', { title: row.title })} onClick={() => lay(row)}>
                <TypedText>{row.title}</TypedText>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ul role="list" className={styles['list']} aria-label={t('onTable')}>
        {onTable.map(({ activityId, title, interest }) => (
          <li key={activityId} className={styles['row']}>
            {interest !== undefined && <PictogramImg src={pictogramOf.interest(interest)} size={32} />}
            <span className={styles['words']}>
              <TypedText>{title}</TypedText>
            </span>
            <IconButton label={t('take', { title })} icon={<X aria-hidden size={20} />} onClick={() => take(activityId)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
