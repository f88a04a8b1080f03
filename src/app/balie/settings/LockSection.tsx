import { LockKeyhole } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** Ends the day at this laptop: after this only the four words open the counter. */
export const LockSection = () => {
  const { t } = useTranslation('settings')
  const { fullLock } = useEngine()
  return (
    <Section title={t('lock.title')}>
      <Card>
        <p>{t('lock.text')}</p>
        <span>
          <Button icon={<LockKeyhole aria-hidden />} onClick={fullLock}>
            {t('lock.close')}
          </Button>
        </span>
      </Card>
    </Section>
  )
}
