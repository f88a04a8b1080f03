import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './Skeleton.module.css'

/** Says "one moment" where an answer has not come yet. It shows only after 300 ms, since most answers are there sooner, and lies still. */
export const Skeleton = ({ lines = 3 }: { readonly lines?: number }) => {
  const { t } = useTranslation('common')
  return (
    <div className={styles['skeleton']} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} aria-hidden />
      ))}
    </div>
  )
}
