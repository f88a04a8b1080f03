import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { MicrophoneOff } from '#app/balie/studio/MicrophoneOff.tsx'
import { PromptCard } from '#app/balie/studio/PromptCard.tsx'
import { PromptList } from '#app/balie/studio/PromptList.tsx'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import { useMicrophone } from '#app/balie/studio/useMicrophone.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import { Banner } from '#app/ui/Banner.tsx'
import styles from './Studio.module.css'

interface RecordingDeskProps {
  readonly language: ResidentLanguage
  readonly prompts: readonly Prompt[]
  readonly recordings: Recordings
}

/** One text after another: what is not recorded yet comes first, and each can be done once more. */
export const RecordingDesk = ({ language, prompts, recordings }: RecordingDeskProps) => {
  const { t } = useTranslation('studio')
  const microphone = useMicrophone()
  const [at, setAt] = useState(() => nextOpen(prompts, recordings, -1) ?? 0)
  const prompt = prompts[at]
  if (prompt === undefined) return null
  const { kept } = recordings
  return (
    <div className={styles['desk']}>
      <div className={styles['progress']}>
        <progress value={kept} max={prompts.length} aria-label={t('record.progress', { kept, all: prompts.length })} />
        <span aria-hidden>{t('record.progress', { kept, all: prompts.length })}</span>
      </div>
      {kept === prompts.length && <Banner kind="info">{t('record.allDone')}</Banner>}
      {microphone.state === 'on' ? (
        <PromptCard
          key={prompt.key}
          language={language}
          prompt={prompt}
          microphone={microphone.microphone}
          recordings={recordings}
          isLast={kept + (recordings.stateOf(prompt.key) === 'kept' ? 0 : 1) === prompts.length}
          onKept={() => setAt(nextOpen(prompts, recordings, at) ?? at)}
          onPrevious={at > 0 ? () => setAt(at - 1) : undefined}
          onNext={at < prompts.length - 1 ? () => setAt(at + 1) : undefined}
        />
      ) : (
        <MicrophoneOff microphone={microphone} />
      )}
      <PromptList language={language} prompts={prompts} recordings={recordings} now={prompt.key} onChoose={setAt} />
    </div>
  )
}

/** The first text behind this one that has no recording; then the first of all. The one that is here is as good as done. */
const nextOpen = (prompts: readonly Prompt[], recordings: Recordings, at: number): number | undefined => {
  const isOpen = ({ key }: Prompt, index: number): boolean => index !== at && recordings.stateOf(key) !== 'kept'
  const behind = prompts.findIndex((prompt, index) => index > at && isOpen(prompt, index))
  const any = behind >= 0 ? behind : prompts.findIndex(isOpen)
  return any >= 0 ? any : undefined
}
