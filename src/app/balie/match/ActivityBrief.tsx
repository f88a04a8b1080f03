import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { NextSessionLine } from '#app/balie/match/NextSessionLine.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Card } from '#app/ui/Card.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Suggestion.module.css'

/** Which activity it is about: picture, name, when, room, and whether people may start. */
export const ActivityBrief = ({ activityId }: { readonly activityId: RecordId }) => {
  const { t } = useTranslation('match')
  const { today } = useNow()
  const file = useAnswer('activityFile', { activityId, day: today })
  if (file.state !== 'answered') return null
  if (file.answer === undefined) {
    return (
      <Card tone="sand">
        <p className={styles['title']}>{t('who.gone.title')}</p>
        <p>{t('who.gone.text')}</p>
      </Card>
    )
  }
  const { activity, organisation, light, sessions, placesLeft } = file.answer
  const next = sessions.find(({ day, cancelled }) => day >= today && !cancelled)
  return (
    <Card tone="sand">
      <div className={styles['head']}>
        {activity.interest !== undefined && <PictogramImg src={pictogramOf.interest(activity.interest)} size={56} />}
        <div className={styles['words']}>
          <p className={styles['title']}>
            <strong>
              <TypedText>{activity.title}</TypedText>
            </strong>
          </p>
          {organisation !== undefined && (
            <p>
              <TypedText>{organisation.name}</TypedText>
            </p>
          )}
          <NextSessionLine session={next} placesLeft={placesLeft} />
        </div>
      </div>
      <LegalLightNote light={light} title={activity.title} />
    </Card>
  )
}
