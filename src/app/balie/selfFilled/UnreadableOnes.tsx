import { useTranslation } from 'react-i18next'
import { useUnreadable } from '#app/balie/selfFilled/useUnreadable.ts'
import { Banner } from '#app/ui/Banner.tsx'

/** That something came which nobody can open, and what to do about it. Told for fourteen days, on the laptop on which it came. */
export const UnreadableOnes = () => {
  const { t } = useTranslation('selfFilled')
  const count = useUnreadable()
  if (count === 0) return null
  return (
    <Banner kind="attention">
      <p>
        <strong>{t('unreadable.title', { count })}</strong>
      </p>
      <p>{t('unreadable.text')}</p>
      <p>{t('unreadable.again')}</p>
    </Banner>
  )
}
