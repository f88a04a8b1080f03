import { Languages } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { ConsentForm } from '#app/balie/studio/ConsentForm.tsx'
import { HandOver } from '#app/balie/studio/HandOver.tsx'
import { promptsOf } from '#app/balie/studio/prompts.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import { RecordingDesk } from '#app/balie/studio/RecordingDesk.tsx'
import { readSpeaker, speakerDraft } from '#app/balie/studio/speaker.ts'
import type { Speaker } from '#app/balie/studio/speaker.ts'
import { useRecordings } from '#app/balie/studio/useRecordings.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSpokenTexts } from '#app/session/useSpokenTexts.ts'
import { Button } from '#app/ui/Button.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Studio.module.css'

interface StudioLanguageProps {
  readonly language: ResidentLanguage
  readonly onOtherLanguage: () => void
}

/** Recording in one language: who speaks says yes first, then reads, then lets it be heard or hands it over. */
export const StudioLanguage = ({ language, onOtherLanguage }: StudioLanguageProps) => {
  const { t } = useTranslation('studio')
  const prompts = usePrompts(language)
  const { htmlLang, autonym } = languageOf(language)
  return (
    <>
      <div className={styles['language']}>
        <h2 lang={htmlLang}>{autonym}</h2>
        <Button look="plain" icon={<Languages aria-hidden />} onClick={onOtherLanguage}>
          {t('language.other')}
        </Button>
      </div>
      {prompts === undefined ? <Skeleton lines={4} /> : <WithSpeaker language={language} prompts={prompts} />}
    </>
  )
}

const usePrompts = (language: ResidentLanguage): readonly Prompt[] | undefined => {
  const dutch = useSpokenTexts('nl')
  const own = useSpokenTexts(language)
  return useMemo(() => dutch && own && promptsOf(dutch, own), [dutch, own])
}

interface WithSpeakerProps {
  readonly language: ResidentLanguage
  readonly prompts: readonly Prompt[]
}

const WithSpeaker = ({ language, prompts }: WithSpeakerProps) => {
  const engine = useEngine()
  const [found, setFound] = useState<{ readonly speaker: Speaker | undefined } | undefined>()
  const recordings = useRecordings(language, prompts)

  useEffect(() => {
    let wanted = true
    void engine.draft(speakerDraft(language)).then((kept) => {
      if (wanted) setFound({ speaker: readSpeaker(kept) })
    })
    return () => {
      wanted = false
    }
  }, [engine, language])

  if (found === undefined || recordings === undefined) return <Skeleton lines={4} />
  const { speaker } = found
  if (speaker === undefined) return <ConsentForm language={language} onAgreed={(agreed) => setFound({ speaker: agreed })} />
  return (
    <div className={styles['columns']}>
      <RecordingDesk language={language} prompts={prompts} recordings={recordings} />
      <HandOver
        language={language}
        prompts={prompts}
        recordings={recordings}
        speaker={speaker}
        onRemoved={() => setFound({ speaker: undefined })}
      />
    </div>
  )
}
