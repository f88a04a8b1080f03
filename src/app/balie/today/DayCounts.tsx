import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { HomeCounts } from '#queries/homeCounts.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import styles from './DayCounts.module.css'

/** How much is going on here, in three figures; each brings to its screen. */
export const DayCounts = ({ counts }: { readonly counts: HomeCounts }) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const figures = [
    { key: 'residents', to: PATHS.people, figure: counts.residents, word: t('counts.residents', { count: counts.residents }) },
    { key: 'openMatches', to: PATHS.people, figure: counts.openMatches, word: t('counts.openMatches', { count: counts.openMatches }) },
    { key: 'activities', to: PATHS.offer, figure: counts.activities, word: t('counts.activities', { count: counts.activities }) },
  ]
  return (
    <ul role="list" className={styles['counts']} aria-label={t('counts.title')}>
      {figures.map(({ key, to, figure, word }) => (
        <li key={key}>
          <Link to={to} className={styles['count']}>
            <span className={styles['figure']}>{format.number(figure)}</span>
            <span>{word}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
