import { useTranslation } from 'react-i18next'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './LetIn.module.css'

interface LetInIntroProps {
  readonly onBegin: () => void
  readonly onBack: () => void
}

/** What is going to happen, and the address that the other laptop opens. */
export const LetInIntro = ({ onBegin, onBack }: LetInIntroProps) => {
  const { t } = useTranslation(['joining', 'settings'])
  const { origin, hostname } = globalThis.location
  return (
    <>
      <ScreenTitle windowTitle={t('letIn.title')} lead={t('letIn.lead')} back={{ label: t('settings:title'), onBack }}>
        {t('letIn.heading')}
      </ScreenTitle>
      <Card padding="roomy">
        <ol className={styles['steps']} aria-label={t('letIn.steps')}>
          <li>
            {t('letIn.step.open')}{' '}
            <span dir="ltr" className={styles['address']}>
              {origin}
            </span>
          </li>
          <li>{t('letIn.step.choose')}</li>
          <li>{t('letIn.step.code')}</li>
        </ol>
      </Card>
      {isThisLaptopOnly(hostname) && <Banner kind="info">{t('letIn.onlyHere', { scheme: 'https://' })}</Banner>}
      <span>
        <Button look="primary" size="big" onClick={onBegin}>
          {t('letIn.begin')}
        </Button>
      </span>
    </>
  )
}

/** The server runs on this very laptop: its address means another computer everywhere else. */
const isThisLaptopOnly = (hostname: string): boolean => hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
