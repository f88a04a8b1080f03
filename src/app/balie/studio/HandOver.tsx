import { HardDriveDownload, Trash2, Volume2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import { recordedVoice } from '#app/balie/studio/recordedVoice.ts'
import { speakerDraft } from '#app/balie/studio/speaker.ts'
import type { Speaker } from '#app/balie/studio/speaker.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { ConfirmRemoval } from '#app/parts/sound/ConfirmRemoval.tsx'
import { useAddVoice } from '#app/parts/sound/useAddVoice.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Studio.module.css'

interface HandOverProps {
  readonly language: ResidentLanguage
  readonly prompts: readonly Prompt[]
  readonly recordings: Recordings
  readonly speaker: Speaker
  readonly onRemoved: () => void
}

/** Lets what was recorded be heard here, hands it over as one file, or throws it all away. */
export const HandOver = ({ language, prompts, recordings, speaker, onRemoved }: HandOverProps) => {
  const { t } = useTranslation('studio')
  const engine = useEngine()
  const { today } = useNow()
  const addVoice = useAddVoice()
  const show = useToast()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [asking, setAsking] = useState(false)
  const voice = () => recordedVoice(language, prompts, recordings, speaker)

  const use = async (): Promise<void> => {
    setBusy(true)
    const result = await addVoice(await voice())
    setBusy(false)
    setProblem(result.ok ? '' : result.error)
    if (result.ok) show({ text: t('handOver.used', { count: result.value.added }) })
  }
  const save = async (): Promise<void> => {
    const { zipVoice } = await import('#app/parts/sound/voiceZip.ts')
    saveFile(`stem-${language}-${today}.zip`, zipVoice(await voice()), 'application/zip')
    show({ text: t('handOver.saved') })
  }
  const remove = async (): Promise<void> => {
    await recordings.removeAll()
    await engine.removeDraft(speakerDraft(language))
    setAsking(false)
    show({ text: t('handOver.removed') })
    onRemoved()
  }

  const nothing = recordings.kept === 0
  return (
    <Section title={t('handOver.title')}>
      <Card>
        {nothing ? (
          <p>{t('handOver.none')}</p>
        ) : (
          <Stack gap={3}>
            <Button icon={<Volume2 aria-hidden />} busy={busy} onClick={() => void use()}>
              {t('handOver.use')}
            </Button>
            {problem !== '' && <Banner kind="attention">{problem}</Banner>}
            <Button icon={<HardDriveDownload aria-hidden />} onClick={() => void save()}>
              {t('handOver.save')}
            </Button>
            <p className={styles['quiet']}>{t('handOver.saveHint')}</p>
          </Stack>
        )}
        <p className={styles['quiet']}>{t('handOver.where')}</p>
        <span>
          <Button look="plain" icon={<Trash2 aria-hidden />} onClick={() => setAsking(true)}>
            {t('handOver.remove')}
          </Button>
        </span>
      </Card>
      <ConfirmRemoval
        open={asking}
        title={t('handOver.removeTitle')}
        text={t('handOver.removeText')}
        confirm={t('handOver.remove')}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
      />
    </Section>
  )
}
