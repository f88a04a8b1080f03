import { useTranslation } from 'react-i18next'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Settings.module.css'

const SENTENCES = ['one', 'two', 'three', 'four', 'five'] as const

/** What is kept and what never is, in five sentences. */
export const PrivacySection = () => {
  const { t } = useTranslation('settings')
  return (
    <Section title={t('privacy.title')}>
      <Card>
        <ul className={styles['list']}>
          {SENTENCES.map((sentence) => (
            <li key={sentence}>{t(`privacy.${sentence}`)}</li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
