import { Mic } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MicrophoneState } from '#app/balie/studio/useMicrophone.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'

/** Before the first recording, and when the microphone can not be had: why, and what to do. */
export const MicrophoneOff = ({ microphone }: { readonly microphone: Exclude<MicrophoneState, { state: 'on' }> }) => {
  const { t } = useTranslation('studio')
  const problem = microphone.state === 'off' ? microphone.problem : undefined
  return (
    <Card padding="roomy">
      {problem === undefined ? <p>{t('microphone.why')}</p> : <Banner kind="attention">{t(`microphone.${problem}`)}</Banner>}
      <span>
        <Button
          look="primary"
          size="big"
          icon={<Mic aria-hidden />}
          busy={microphone.state === 'opening'}
          onClick={microphone.state === 'off' ? microphone.open : undefined}
        >
          {t('microphone.on')}
        </Button>
      </span>
    </Card>
  )
}
