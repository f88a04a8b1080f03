import { LogOut, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import { useToast } from '#app/ui/toastContext.ts'

/** Practice starts all over, after asking once, or ends. */
export const PracticeSection = () => {
  const { t } = useTranslation('settings')
  const [, go] = useLocation()
  const engine = useEngine()
  const forget = useSession((session) => session.forget)
  const show = useToast()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)

  const restart = async (): Promise<void> => {
    setBusy(true)
    const result = await engine.restartPractice()
    setBusy(false)
    setAsking(false)
    forget()
    if (result.ok) go(PATHS.today)
    else show({ text: t('practice.failed'), tone: 'problem' })
  }

  return (
    <Section title={t('practice.title')}>
      <Card>
        <p>{t('practice.text')}</p>
        <Row>
          <Button icon={<RotateCcw aria-hidden />} onClick={() => setAsking(true)}>
            {t('practice.restart')}
          </Button>
          <Button
            look="plain"
            icon={<LogOut aria-hidden className="mirrored" />}
            onClick={() => {
              forget()
              engine.lock()
            }}
          >
            {t('practice.stop')}
          </Button>
        </Row>
      </Card>
      <Dialog
        open={asking}
        onClose={() => {
          if (!busy) setAsking(false)
        }}
        title={t('practice.askTitle')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('practice.keep')}</Button>
            <Button look="danger" busy={busy} onClick={() => void restart()}>
              {busy ? t('practice.busy') : t('practice.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('practice.ask')}</p>
      </Dialog>
    </Section>
  )
}
