import { useTranslation } from 'react-i18next'
import { TakeAlong } from '#app/balie/input/TakeAlong.tsx'
import { TakeIn } from '#app/balie/input/TakeIn.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** Work from laptop to laptop on a stick, where there is no internet. A practice counter is on one laptop only. */
export const ExchangeSection = () => {
  const { t } = useTranslation('exchange')
  const { practice } = useEngineStatus()
  return (
    <Section title={t('title')}>
      {practice ? (
        <Card tone="sand">
          <p>{t('practice')}</p>
        </Card>
      ) : (
        <Card>
          <p>{t('text')}</p>
          <TakeAlong />
          <TakeIn />
        </Card>
      )}
    </Section>
  )
}
