import { Mic } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'
import type { ClipManifest, Voice } from '#domain/sound/clip.ts'
import { isCalendarDate } from '#kernel/CalendarDate.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AddVoiceForm } from '#app/balie/settings/AddVoiceForm.tsx'
import { ConfirmRemoval } from '#app/parts/sound/ConfirmRemoval.tsx'
import { forgetVoiceName, voiceNames } from '#app/parts/sound/voiceNames.ts'
import type { VoiceNames } from '#app/parts/sound/voiceNames.ts'
import { useAddedClips } from '#app/session/AddedClipsContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Settings.module.css'

/** The voices of supporters on this laptop: who, in which language; recording one, adding one, taking one away. */
export const VoicesSection = () => {
  const { t } = useTranslation('studio')
  const voices = useVoices()
  const [going, setGoing] = useState<HereVoice | undefined>()
  const show = useToast()
  return (
    <Section title={t('voices.title')}>
      <Card>
        <p>{t('voices.text')}</p>
        {voices.here.length === 0 ? (
          <p className={styles['quiet']}>{t('voices.none')}</p>
        ) : (
          <ul className={styles['voices']}>
            {voices.here.map((voice) => (
              <VoiceRow key={voice.language + voice.id} voice={voice} onRemove={() => setGoing(voice)} />
            ))}
          </ul>
        )}
        <span>
          <ButtonLink to={PATHS.studio} icon={<Mic aria-hidden />}>
            {t('voices.record')}
          </ButtonLink>
        </span>
        <AddVoiceForm />
      </Card>
      <ConfirmRemoval
        open={going !== undefined}
        title={t('voices.removeTitle')}
        text={t('voices.removeText')}
        confirm={t('voices.remove')}
        onClose={() => setGoing(undefined)}
        onConfirm={() => {
          if (going === undefined) return
          setGoing(undefined)
          void voices.remove(going).then(() => show({ text: t('voices.removed') }))
        }}
      />
    </Section>
  )
}

interface HereVoice extends Voice {
  readonly language: LanguageId
  readonly clips: number
}

const VoiceRow = ({ voice, onRemove }: { readonly voice: HereVoice; readonly onRemove: () => void }) => {
  const { t } = useTranslation('studio')
  const format = useFormat()
  const { autonym, htmlLang } = languageOf(voice.language)
  return (
    <li>
      <Row spread="apart">
        <div>
          <p>
            <b lang={htmlLang}>{autonym}</b> · {voice.name === undefined ? t('voices.nameless') : <PersonName>{voice.name}</PersonName>}
          </p>
          <p className={styles['quiet']}>
            {t('voices.words', { count: voice.clips })}
            {isCalendarDate(voice.consentOn) && ` · ${t('voices.since', { day: format.date(voice.consentOn, 'short') })}`}
          </p>
        </div>
        <Button look="plain" onClick={onRemove}>
          {t('voices.remove')}
        </Button>
      </Row>
    </li>
  )
}

const useVoices = (): { readonly here: readonly HereVoice[]; readonly remove: (voice: HereVoice) => Promise<void> } => {
  const added = useAddedClips()
  const engine = useEngine()
  const [here, setHere] = useState<readonly HereVoice[]>([])

  const look = useCallback(async (): Promise<readonly HereVoice[]> => {
    const names = await voiceNames(engine)
    return [...(await added.lists())].flatMap(([language, list]) => voicesOf(language, list, names))
  }, [added, engine])

  useEffect(() => {
    let wanted = true
    const again = (): void => {
      void look().then((found) => {
        if (wanted) setHere(found)
      })
    }
    again()
    const end = added.onChange(again)
    return () => {
      wanted = false
      end()
    }
  }, [added, look])

  return {
    here,
    remove: async ({ language, id }) => {
      await added.remove(language, id)
      await forgetVoiceName(engine, id)
    },
  }
}

const voicesOf = (language: LanguageId, { voices, clips }: ClipManifest, names: VoiceNames): readonly HereVoice[] =>
  voices.map(({ id, consentOn }) => {
    const name = names[id]
    return { id, consentOn, language, clips: clips.filter(({ voice }) => voice === id).length, ...(name !== undefined && { name }) }
  })
