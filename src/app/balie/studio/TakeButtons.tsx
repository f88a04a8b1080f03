import { Check, Mic, Square, Volume2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TakeInHand } from '#app/balie/studio/useTake.ts'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'

interface TakeButtonsProps {
  readonly take: TakeInHand
  readonly hasKept: boolean
  readonly isLast: boolean
  readonly onKept: () => void
}

/** What can be done now: record, be done, listen, once more, keep. The one that comes next is the main one. */
export const TakeButtons = ({ take, hasKept, isLast, onKept }: TakeButtonsProps) => {
  const { t } = useTranslation('studio')
  const { stage, playing, record, stop, listen, stopListening, keep } = take
  const ready = stage === 'ready'
  if (stage === 'recording')
    return (
      <Row>
        <Button look="danger" size="big" icon={<Square aria-hidden />} onClick={stop}>
          {t('record.stop')}
        </Button>
      </Row>
    )
  return (
    <Row>
      {ready && (
        <Button
          look="primary"
          size="big"
          icon={<Check aria-hidden />}
          onClick={() => {
            void keep().then((kept) => {
              if (kept) onKept()
            })
          }}
        >
          {t(isLast ? 'record.keepLast' : 'record.keep')}
        </Button>
      )}
      {(ready || hasKept) && (
        <Button size="big" icon={playing ? <Square aria-hidden /> : <Volume2 aria-hidden />} onClick={playing ? stopListening : listen}>
          {t(playing ? 'record.stopListening' : 'record.listen')}
        </Button>
      )}
      <Button
        look={ready || hasKept ? 'quiet' : 'primary'}
        size="big"
        icon={<Mic aria-hidden />}
        busy={stage === 'working'}
        onClick={record}
      >
        {t(stage === 'working' ? 'record.working' : ready || hasKept ? 'record.again' : 'record.start')}
      </Button>
    </Row>
  )
}
