import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INTERESTS } from '#domain/words/interests.ts'
import type { Interest } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Button } from '#app/ui/Button.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './InterestFilter.module.css'

interface InterestFilterProps {
  readonly rows: readonly ActivityRow[]
  readonly chosen: Interest | undefined
  readonly onChoose: (interest: Interest | undefined) => void
}

/** Chips that fit in about one line; the others come at a press. */
const SHOWN = 6

/** Topics of what is in the list, the most frequent first. Pressing a chip again takes it off. */
export const InterestFilter = ({ rows, chosen, onChoose }: InterestFilterProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const [whole, setWhole] = useState(false)
  const topics = topicsOf(rows, chosen)
  if (topics.length < 2 && chosen === undefined) return null
  return (
    <div role="group" aria-label={t('list.topics')} className={styles['chips']}>
      {(whole ? topics : topics.slice(0, SHOWN)).map((interest) => (
        <button
          key={interest}
          type="button"
          aria-pressed={interest === chosen}
          className={styles['chip']}
          onClick={() => onChoose(interest === chosen ? undefined : interest)}
        >
          <PictogramImg src={pictogramOf.interest(interest)} size={24} />
          {t(wordKeys.interest(interest))}
        </button>
      ))}
      {topics.length > SHOWN && (
        <span className={styles['rest']}>
          <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('list.topicsLess') : t('list.topicsMore')}
          </Button>
        </span>
      )}
    </div>
  )
}

/** The chosen one stands first, so that it is always in sight. */
const topicsOf = (rows: readonly ActivityRow[], chosen: Interest | undefined): readonly Interest[] => {
  const count = (interest: Interest): number => rows.filter((row) => row.interest === interest).length
  const present = INTERESTS.map((interest) => ({ interest, count: count(interest) })).filter(
    (topic) => topic.count > 0 || topic.interest === chosen,
  )
  return present
    .sort((a, b) => Number(b.interest === chosen) - Number(a.interest === chosen) || b.count - a.count)
    .map(({ interest }) => interest)
}
