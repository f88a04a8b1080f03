import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'
import styles from './Settings.module.css'

const WORKS = ['pictures', 'letters', 'words', 'dates', 'signs', 'own'] as const

/** Whose pictures, letters and words these are, and under which licence (docs/third-party.md). */
export const CreditsSection = () => {
  const { t } = useTranslation('settings')
  return (
    <Details summary={t('credits.title')} brief={t('credits.brief')}>
      <ul className={styles['list']}>
        {WORKS.map((work) => (
          <li key={work}>{t(`credits.${work}`)}</li>
        ))}
      </ul>
    </Details>
  )
}
