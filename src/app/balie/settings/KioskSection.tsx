import { Monitor, QrCode, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'

/** Turns this laptop into a screen on which people fill in by themselves, and leads to the poster for telephones. */
export const KioskSection = () => {
  const { t } = useTranslation('selfFilled')
  const { startKiosk, startKioskBeside } = useEngine()
  const { pinChosen } = useEngineStatus()
  const [problem, setProblem] = useState<(typeof PROBLEMS)[keyof typeof PROBLEMS] | 'notReady' | undefined>()

  const start = async (begin: typeof startKioskBeside): Promise<void> => {
    const started = await begin()
    if (started.ok) return
    const { kind } = started.error
    setProblem(kind in PROBLEMS ? PROBLEMS[kind as keyof typeof PROBLEMS] : 'notReady')
  }

  return (
    <Section title={t('kiosk.title')}>
      <Card>
        <p>{t('kiosk.text')}</p>
        {problem !== undefined && <Banner kind="attention">{t(`kiosk.${problem}`)}</Banner>}
        <Row>
          <Button icon={<Monitor aria-hidden />} onClick={() => void start(startKiosk)}>
            {t('kiosk.start')}
          </Button>
          <ButtonLink to={PATHS.poster} icon={<QrCode aria-hidden />}>
            {t('kiosk.poster')}
          </ButtonLink>
        </Row>
        {pinChosen && (
          <>
            <p>{t('kiosk.besideText')}</p>
            <Row>
              <Button icon={<Users aria-hidden />} onClick={() => void start(startKioskBeside)}>
                {t('kiosk.beside')}
              </Button>
            </Row>
          </>
        )}
      </Card>
    </Section>
  )
}

const PROBLEMS = { kioskKeyChanged: 'keyChanged', windowRefused: 'windowRefused' } as const
