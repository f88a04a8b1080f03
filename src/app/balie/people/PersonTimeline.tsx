import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimelineRow } from '#queries/personTimeline.ts'
import { HAPPENING_SIGNS } from '#app/balie/people/happeningSigns.ts'
import { useHappeningText } from '#app/balie/people/useHappeningText.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './PersonTimeline.module.css'

/** Enough to see where somebody is now; the rest is one tap away. */
const SHORT = 5

/** What a person went through at the counter, day by day, the newest first. */
export const PersonTimeline = ({ residentId }: { readonly residentId: RecordId }) => {
  const { t } = useTranslation('timeline')
  const { today } = useNow()
  const timeline = useAnswer('personTimeline', { residentId, day: today })
  const [whole, setWhole] = useState(false)
  if (timeline.state !== 'answered' || timeline.answer.length === 0) return null
  const rows = timeline.answer
  return (
    <Section title={t('title')}>
      <ol role="list" className={styles['rows']} aria-label={t('title')}>
        {(whole ? rows : rows.slice(0, SHORT)).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
      {rows.length > SHORT && (
        <span>
          <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('short') : t('whole', { count: rows.length })}
          </Button>
        </span>
      )}
    </Section>
  )
}

const Row = ({ row }: { readonly row: TimelineRow }) => {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const { today } = useNow()
  const textOf = useHappeningText()
  const Sign = HAPPENING_SIGNS[row.kind]
  const day = format.relativeDay(row.on, today)
  return (
    <li className={styles['row']} data-coming={row.on > today ? '' : undefined}>
      <span className={styles['sign']} aria-hidden>
        <Sign size={16} />
      </span>
      <span className={styles['words']}>
        <span className={styles['what']}>
          {textOf(row)}
          {row.kind === 'note' && (
            <span className={styles['note']}>
              <TypedText>{row.text}</TypedText>
            </span>
          )}
        </span>
        <span className={styles['day']}>
          {row.kind === 'there' && row.from !== row.on ? t('fromUntil', { from: format.relativeDay(row.from, today), until: day }) : day}
        </span>
      </span>
    </li>
  )
}
