import { CalendarHeart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { ActivityOfOrganisation } from '#queries/organisationFile.ts'
import { PlacesBadge } from '#app/balie/offer/PlacesBadge.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { weeklyText } from '#app/balie/offer/whenText.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './OfferLines.module.css'

/** What one can do at an organisation. */
export const OrganisationActivities = ({ activities }: { readonly activities: readonly ActivityOfOrganisation[] }) => {
  const { t } = useTranslation('activities')
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { openActivity } = useOpenOffer()
  return (
    <Section title={t('organisation.activities')} beside={activities.length > 0 && <Badge>{format.number(activities.length)}</Badge>}>
      {activities.length === 0 ? (
        <EmptyState icon={<CalendarHeart size={36} />} title={t('organisation.noActivities')} text={t('organisation.noActivitiesHint')} />
      ) : (
        <ul role="list" className={styles['list']}>
          {activities.map((activity) => (
            <li key={activity.activityId}>
              <button type="button" className={styles['press']} onClick={() => openActivity(activity.activityId)}>
                <PictogramImg
                  src={
                    activity.interest === undefined ? pictogramOf.programme(activity.programme) : pictogramOf.interest(activity.interest)
                  }
                />
                <span className={styles['words']}>
                  <TypedText>{activity.title}</TypedText>
                  {activity.weekdays.length > 0 && <span className={styles['fact']}>{weeklyText(activity, sayWhen, format)}</span>}
                </span>
                {activity.closed ? <Badge>{t('row.closed')}</Badge> : <PlacesBadge max={activity.placesMax} taken={activity.placesTaken} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
