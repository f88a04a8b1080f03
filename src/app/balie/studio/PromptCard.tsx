import { ArrowLeft, ArrowRight, Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { LevelMeter } from '#app/balie/studio/LevelMeter.tsx'
import type { Microphone } from '#app/balie/studio/microphone.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import { TakeButtons } from '#app/balie/studio/TakeButtons.tsx'
import { useTake } from '#app/balie/studio/useTake.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './PromptCard.module.css'

interface PromptCardProps {
  readonly language: ResidentLanguage
  readonly prompt: Prompt
  readonly microphone: Microphone
  readonly recordings: Recordings
  /** Nothing is left to read after this one. */
  readonly isLast: boolean
  readonly onKept: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

/** One text to read aloud: large, with its picture and its Dutch, and the buttons to record it. */
export const PromptCard = ({ language, prompt, microphone, recordings, isLast, onKept, onPrevious, onNext }: PromptCardProps) => {
  const { t } = useTranslation('studio')
  const { htmlLang, dir } = languageOf(language)
  const take = useTake(microphone, recordings, prompt)
  const state = recordings.stateOf(prompt.key)
  return (
    <Card padding="roomy">
      <div className={styles['text']}>
        {prompt.pictogram !== undefined && <PictogramImg src={prompt.pictogram} size={72} />}
        <div className={styles['words']}>
          <p className={styles['own']} lang={htmlLang} dir={dir}>
            {prompt.own}
          </p>
          {language !== 'nl' && (
            <p className={styles['dutch']} lang="nl" dir="ltr">
              {prompt.dutch}
            </p>
          )}
        </div>
        {state === 'kept' && (
          <Badge tone="good" icon={<Check aria-hidden size={16} />}>
            {t('record.kept')}
          </Badge>
        )}
      </div>
      {state === 'stale' && <Banner kind="attention">{t('record.stale')}</Banner>}
      <LevelMeter microphone={microphone} recording={take.stage === 'recording'} />
      <TakeButtons take={take} hasKept={state !== 'none'} isLast={isLast} onKept={onKept} />
      <div role="status">{take.problem !== undefined && <p className={styles['problem']}>{t(`problem.${take.problem}`)}</p>}</div>
      <Row spread="apart">
        <Button look="plain" icon={<ArrowLeft aria-hidden className="mirrored" />} disabled={!onPrevious} onClick={onPrevious}>
          {t('record.previous')}
        </Button>
        <Button look="plain" iconAfter={<ArrowRight aria-hidden className="mirrored" />} disabled={!onNext} onClick={onNext}>
          {t('record.next')}
        </Button>
      </Row>
    </Card>
  )
}
