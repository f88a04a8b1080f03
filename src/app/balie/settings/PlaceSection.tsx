import { useTranslation } from 'react-i18next'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Settings.module.css'

/** What the location and this counter are called, and who sits here. */
export const PlaceSection = () => {
  const { t } = useTranslation('settings')
  const { locationName, staffName } = useEngineStatus()
  const names = useAnswer('placeNames', null)
  const counterName = names.state === 'answered' ? names.answer.counterName : ''
  return (
    <Section title={t('place.title')}>
      <Card>
        <dl className={styles['names']}>
          <dt>{t('place.location')}</dt>
          <dd>{locationName === '' ? t('place.unnamed') : <TypedText>{locationName}</TypedText>}</dd>
          <dt>{t('place.counter')}</dt>
          <dd>{counterName === '' ? t('place.unnamed') : <TypedText>{counterName}</TypedText>}</dd>
          {staffName !== '' && (
            <>
              <dt>{t('place.onDuty')}</dt>
              <dd>
                <PersonName>{staffName}</PersonName>
              </dd>
            </>
          )}
        </dl>
        <p className={styles['quiet']}>{t('place.hint')}</p>
      </Card>
    </Section>
  )
}
