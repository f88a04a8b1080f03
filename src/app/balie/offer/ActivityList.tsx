import { CalendarHeart, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { ActivityCard } from '#app/balie/offer/ActivityCard.tsx'
import { InterestFilter } from '#app/balie/offer/InterestFilter.tsx'
import { useOfferView } from '#app/balie/offer/offerView.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './OfferScreen.module.css'

/** Cards at first, and more at each press. */
const STEP = 60

/** Everything one can take part in: found by a word, by topic, and by whether it is open. */
export const ActivityList = () => {
  const { t } = useTranslation('activities')
  const { today } = useNow()
  const { openActivity } = useOpenOffer()
  const { text, interest, openOnly, show } = useOfferView()
  const [limit, setLimit] = useState(STEP)
  // The topics that can be chosen are those of everything found by word; so the choice itself is made here.
  const found = useAnswer('activityOverview', { day: today, text, openOnly })
  const all = found.state === 'answered' ? found.answer : []
  const rows = interest === undefined ? all : all.filter((row) => row.interest === interest || row.alsoAbout.includes(interest))

  return (
    <>
      <div className={styles['searchLine']}>
        <div className={styles['search']}>
          <SearchField
            slash
            label={t('list.search')}
            placeholder={t('list.placeholder')}
            value={text}
            onChange={(typed) => {
              show({ text: typed })
              setLimit(STEP)
            }}
            onEnter={() => {
              const [first] = rows
              if (text.trim() !== '' && first) openActivity(first.activityId)
            }}
          />
        </div>
        <CheckField name="openOnly" label={t('list.openOnly')} checked={openOnly} onChange={(checked) => show({ openOnly: checked })} />
      </div>
      <InterestFilter rows={all} chosen={interest} onChoose={(chosen) => show({ interest: chosen })} />
      {found.state === 'loading' && <Skeleton lines={6} />}
      {found.state === 'failed' && <AnswerFailed />}
      {found.state === 'answered' && (
        <p className={styles['quiet']} role="status">
          {rows.length > 0 && t('list.count', { count: rows.length })}
        </p>
      )}
      {found.state === 'answered' && rows.length === 0 && <NothingHere />}
      <Cards rows={rows.slice(0, limit)} onOpen={openActivity} />
      {rows.length > limit && (
        <span>
          <Button onClick={() => setLimit(limit + STEP)}>{t('list.more')}</Button>
        </span>
      )}
    </>
  )
}

const Cards = ({
  rows,
  onOpen,
}: {
  readonly rows: readonly ActivityRow[]
  readonly onOpen: (activityId: ActivityRow['activityId']) => void
}) =>
  rows.length === 0 ? null : (
    <ul role="list" data-list="offer" className={styles['cards']}>
      {rows.map((row) => (
        <ActivityCard key={row.activityId} row={row} onOpen={() => onOpen(row.activityId)} />
      ))}
    </ul>
  )

/** Nothing at all yet teaches the first step; nothing found offers the way back to everything. */
const NothingHere = () => {
  const { t } = useTranslation('activities')
  const { today } = useNow()
  const show = useOfferView((view) => view.show)
  const whole = useAnswer('activityOverview', { day: today, openOnly: false })
  if (whole.state !== 'answered') return null
  if (whole.answer.length === 0) return <FirstStep />
  return (
    <EmptyState
      icon={<SearchX size={36} />}
      title={t('list.notFound')}
      text={t('list.notFoundHint')}
      action={<Button onClick={() => show({ text: '', interest: undefined, openOnly: false })}>{t('list.showAll')}</Button>}
    />
  )
}

const FirstStep = () => {
  const { t } = useTranslation('activities')
  return (
    <EmptyState
      icon={<CalendarHeart size={36} />}
      title={t('list.empty')}
      text={t('list.emptyHint')}
      action={<ButtonLink to={PATHS.input}>{t('list.readIn')}</ButtonLink>}
    />
  )
}
