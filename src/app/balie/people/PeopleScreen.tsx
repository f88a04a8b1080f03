import { UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveFocus } from '#app/balie/people/moveFocus.ts'
import { LooksDouble } from '#app/balie/people/LooksDouble.tsx'
import { PersonRow } from '#app/balie/people/PersonRow.tsx'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './PeopleScreen.module.css'

/** Rows at first, and more at each press. */
const STEP = 25

/** Finds people by name or code in any script. Searching comes before registering: somebody may have been here before. */
export const PeopleScreen = () => {
  const { t } = useTranslation('people')
  const openCard = useOpenCard()
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(STEP)
  const found = useAnswer('findResidents', { text, limit })
  const searching = text.trim() !== ''
  const rows = found.state === 'answered' ? found.answer.rows : []
  const total = found.state === 'answered' ? found.answer.total : 0

  return (
    <div className={styles['screen']} onKeyDown={moveFocus}>
      <ScreenTitle
        windowTitle={t('title')}
        action={
          <ButtonLink to={PATHS.newResident} look="primary" icon={<UserPlus aria-hidden />}>
            {t('list.register')}
          </ButtonLink>
        }
      >
        {t('title')}
      </ScreenTitle>
      <div className={styles['search']}>
        <SearchField
          slash
          label={t('list.search')}
          placeholder={t('list.placeholder')}
          value={text}
          onChange={(typed) => {
            setText(typed)
            setLimit(STEP)
          }}
          onEnter={() => {
            const [first] = rows
            if (searching && first) openCard(first.residentId)
          }}
        />
        <p className={styles['quiet']} role="status">
          {searching && found.state === 'answered' ? t('list.found', { count: total }) : t('list.beenHere')}
        </p>
      </div>
      <LooksDouble />
      {found.state === 'loading' && <Skeleton lines={6} />}
      {found.state === 'failed' && <AnswerFailed />}
      {found.state === 'answered' && total === 0 && (
        <EmptyState
          icon={<Users size={36} />}
          title={searching ? t('list.notFound') : t('list.empty')}
          text={searching ? t('list.notFoundHint') : t('list.emptyHint')}
        />
      )}
      {rows.length > 0 && (
        <section aria-label={t('list.results')} className={styles['found']}>
          {!searching && <p className={styles['quiet']}>{t('list.newest')}</p>}
          <ul role="list" className={styles['list']}>
            {rows.map((person) => (
              <PersonRow key={person.residentId} person={person} onOpen={() => openCard(person.residentId)} />
            ))}
          </ul>
          {total > rows.length && (
            <span>
              <Button onClick={() => setLimit(limit + STEP)}>{t('list.more')}</Button>
            </span>
          )}
        </section>
      )}
    </div>
  )
}
