import { ShieldAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './InsecurePage.module.css'

/** Shown instead of everything else where the browser gives no secure context: without one there is no encryption, and so no counter. */
export const InsecurePage = () => {
  const { t } = useTranslation('start')
  const here = `http://localhost:${globalThis.location.port || '80'}`
  return (
    <main className={styles['page']}>
      <ShieldAlert aria-hidden size={48} />
      <h1>{t('insecure.title')}</h1>
      <p>{t('insecure.text')}</p>
      <p>
        {t('insecure.here')}{' '}
        <a href={here} dir="ltr">
          {here}
        </a>
      </p>
      <p>{t('insecure.elsewhere', { scheme: 'https://' })}</p>
    </main>
  )
}
