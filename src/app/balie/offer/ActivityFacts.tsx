import { useTranslation } from 'react-i18next'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { ActivityFile } from '#queries/activityFile.ts'
import { activityFacts } from '#app/balie/offer/activityFacts.ts'
import { FactList } from '#app/balie/offer/FactList.tsx'
import { useCareful, useFormat } from '#app/session/WordsContext.ts'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ActivityFacts.module.css'

/** Everything to know about an activity, in the language of the screen. */
export const ActivityFacts = ({ file: { activity } }: { readonly file: ActivityFile }) => {
  const { t } = useTranslation('activities')
  const { t: tell } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const careful = useCareful()
  return (
    <Section title={t('card.facts')}>
      <Card>
        <FactList facts={activityFacts(activity, { t: tell, format, careful })} />
        {activity.description !== '' && (
          <p className={styles['description']}>
            <TypedText>{activity.description}</TypedText>
          </p>
        )}
      </Card>
    </Section>
  )
}
