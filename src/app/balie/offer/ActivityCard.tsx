import { CalendarDays, CircleSlash, Clock, Languages, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { dayText, weeklyText } from '#app/balie/offer/whenText.ts'
import { PlacesBadge } from '#app/balie/offer/PlacesBadge.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful, useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Light } from '#app/ui/Light.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ActivityCard.module.css'

interface ActivityCardProps {
  readonly row: ActivityRow
  readonly onOpen: () => void
}

/** An activity in the list. The whole card opens it. */
export const ActivityCard = ({ row, onOpen }: ActivityCardProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const careful = useCareful()
  const { today } = useNow()
  const { title, organisationName, interest, programme, nextSession } = row
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['card']} data-closed={row.closed} onClick={onOpen}>
        <span className={styles['top']}>
          <PictogramImg src={interest === undefined ? pictogramOf.programme(programme) : pictogramOf.interest(interest)} size={56} />
          <span className={styles['names']}>
            <span className={styles['title']}>
              <TypedText>{title}</TypedText>
            </span>
            <span className={styles['quiet']}>
              {organisationName === undefined ? t(wordKeys.programme(programme)) : <TypedText>{organisationName}</TypedText>}
            </span>
          </span>
        </span>
        <span className={styles['facts']}>
          <span className={styles['fact']}>
            <Clock aria-hidden size={18} />
            {weeklyText(row, sayWhen, format)}
          </span>
          <span className={styles['fact']}>
            <CalendarDays aria-hidden size={18} />
            {nextSession === undefined
              ? t('row.noSession')
              : t('row.next', { day: dayText({ day: nextSession.day }, today, sayWhen, format) })}
          </span>
          <span className={styles['fact']}>
            <Languages aria-hidden size={18} />
            {t(wordKeys.languageNeed(row.languageNeed))}
          </span>
          {row.placesTaken > 0 && (
            <span className={styles['fact']}>
              <Users aria-hidden size={18} />
              {t('row.taken', { count: row.placesTaken })}
            </span>
          )}
        </span>
        <span className={styles['foot']}>
          <Light light={row.light} word={<CarefulText said={careful(wordKeys.light(row.light))} />} />
          {row.closed ? (
            <Badge icon={<CircleSlash aria-hidden />}>{t('row.closed')}</Badge>
          ) : (
            <PlacesBadge max={row.placesMax} taken={row.placesTaken} />
          )}
        </span>
      </button>
    </li>
  )
}
