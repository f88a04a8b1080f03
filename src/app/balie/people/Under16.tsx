import { HandHeart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import styles from './Under16.module.css'

/** Why nothing is written down about a child, and what one can do instead. */
export const Under16 = () => {
  const { t } = useTranslation('people')
  return (
    <Card tone="marigold">
      <div className={styles['line']} role="status">
        <HandHeart aria-hidden size={32} />
        <div className={styles['words']}>
          <h2 className={styles['title']}>{t('form.under16.title')}</h2>
          <p>{t('form.under16.text')}</p>
          <p>{t('form.under16.welcome')}</p>
        </div>
      </div>
      <span>
        <ButtonLink to={PATHS.people}>{t('form.under16.back')}</ButtonLink>
      </span>
    </Card>
  )
}
