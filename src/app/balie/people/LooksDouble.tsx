import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'

/** The way to the files that may be of one person, where there are some. */
export const LooksDouble = () => {
  const { t } = useTranslation('samePeople')
  const found = useAnswer('samePeopleCount', null)
  const count = found.state === 'answered' ? found.answer : 0
  if (count === 0) return null
  return (
    <Banner kind="info" action={<ButtonLink to={PATHS.samePeople}>{t('lookAction')}</ButtonLink>}>
      {t('look', { count })}
    </Banner>
  )
}
