import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { VoiceSentence } from '#i18n/carefulWords.ts'
import { newSpeaker, speakerDraft } from '#app/balie/studio/speaker.ts'
import type { Speaker } from '#app/balie/studio/speaker.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import styles from './Studio.module.css'

const SENTENCES: readonly VoiceSentence[] = ['heard', 'name', 'takeAway', 'free']

interface ConsentFormProps {
  readonly language: ResidentLanguage
  readonly onAgreed: (speaker: Speaker) => void
}

/** Before anything is recorded: what will happen with the voice, in the speaker's own language where that was checked, and a clear yes. */
export const ConsentForm = ({ language, onAgreed }: ConsentFormProps) => {
  const { t } = useTranslation(['studio', 'problems'])
  const engine = useEngine()
  const { today } = useNow()
  const words = useWordsIn(language)
  const [agreed, setAgreed] = useState(false)
  const [name, setName] = useState('')
  if (words === undefined) return <Skeleton lines={4} />

  const begin = async (): Promise<readonly FormProblem[]> => {
    if (!agreed) return [{ text: t('consent.needed') }]
    const speaker = newSpeaker(name.slice(0, LONGEST_NAME), today)
    const kept = await engine.keepDraft(speakerDraft(language), { ...speaker })
    if (!kept.ok) return [{ text: t('problem.notKept') }]
    onAgreed(speaker)
    return []
  }

  const saidIn = words.careful('careful:voice.heard')[0]?.language ?? language
  return (
    <Section title={t('consent.title')}>
      <Card padding="roomy">
        <ul className={styles['sentences']} lang={languageOf(saidIn).htmlLang} dir={languageOf(saidIn).dir}>
          {SENTENCES.map((sentence) => (
            <li key={sentence}>
              <CarefulText said={words.careful(`careful:voice.${sentence}`)} />
            </li>
          ))}
        </ul>
        <Form onSubmit={begin}>
          <CheckField name="agree" label={t('consent.agree')} checked={agreed} onChange={setAgreed} />
          <TextField
            name="voiceName"
            label={t('consent.name')}
            hint={t('consent.nameHint')}
            optional
            width="medium"
            value={name}
            onChange={setName}
          />
          <span>
            <Button type="submit" look="primary">
              {t('consent.begin')}
            </Button>
          </span>
        </Form>
      </Card>
    </Section>
  )
}

const LONGEST_NAME = 40
