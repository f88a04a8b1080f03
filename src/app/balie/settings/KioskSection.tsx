import { Monitor, QrCode } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'

/** Turns this laptop into a screen on which people fill in by themselves, and leads to the poster for telephones. */
export const KioskSection = () => {
  const { t } = useTranslation('selfFilled')
  const { startKiosk } = useEngine()
  const [problem, setProblem] = useState<'keyChanged' | 'notReady' | undefined>()

  const start = async (): Promise<void> => {
    const started = await startKiosk()
    if (!started.ok) setProblem(started.error.kind === 'kioskKeyChanged' ? 'keyChanged' : 'notReady')
  }

  return (
    <Section title={t('kiosk.title')}>
      <Card>
        <p>{t('kiosk.text')}</p>
        {problem !== undefined && <Banner kind="attention">{t(`kiosk.${problem}`)}</Banner>}
        <Row>
          <Button icon={<Monitor aria-hidden />} onClick={() => void start()}>
            {t('kiosk.start')}
          </Button>
          <ButtonLink to={PATHS.poster} icon={<QrCode aria-hidden />}>
            {t('kiosk.poster')}
          </ButtonLink>
        </Row>
      </Card>
    </Section>
  )
}
