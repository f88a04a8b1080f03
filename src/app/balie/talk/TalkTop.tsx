import { Lock, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { LANGUAGES, residentLanguageFor } from '#i18n/languages.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ariaKeys } from '#app/ui/shortcuts/keyCaps.ts'
import { SHORTCUTS } from '#app/ui/shortcuts/shortcuts.ts'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import { SelectField } from '#app/ui/SelectField.tsx'
import styles from './TalkDesk.module.css'

interface TalkTopProps {
  readonly talk: OpenTalk
  readonly onClose: () => void
}

/** Above a talk: the language of the other side, the lock, and the way out. */
export const TalkTop = ({ talk, onClose }: TalkTopProps) => {
  const { t } = useTranslation(['talk', 'common'])
  const format = useFormat()
  const { lock } = useEngine()
  const told = useTold()
  const change = useDeed('changeResident')
  const openTalk = useSession((session) => session.openTalk)
  useShortcut('lock', lock)
  const { residentId, language } = talk

  const speak = (chosen: SpokenLanguage | undefined): void => {
    openTalk({ language: chosen })
    if (residentId !== undefined)
      void told(change({ residentId, set: { interfaceLanguage: chosen }, saw: { interfaceLanguage: language } }))
  }

  return (
    <div className={styles['top']}>
      <div className={styles['speaks']}>
        <SelectField
          name="talkLanguage"
          label={t('talk:language.own')}
          none="–"
          options={SPOKEN_LANGUAGES.map((value) => ({ value, label: languageLabel(value, format.language(value)) }))}
          value={language}
          onChange={speak}
        />
        {language !== undefined && residentLanguageFor(language) !== language && (
          <p className={styles['standIn']}>{t('talk:language.standIn')}</p>
        )}
      </div>
      <div className={styles['tools']}>
        <Button look="plain" icon={<Lock aria-hidden />} aria-keyshortcuts={ariaKeys(SHORTCUTS.lock.keys)} onClick={lock}>
          {t('common:lock')}
        </Button>
        <Button icon={<X aria-hidden />} onClick={onClose}>
          {t('talk:close')}
        </Button>
      </div>
    </div>
  )
}

/** Its own name first, so that somebody can find it for themselves. */
const languageLabel = (id: SpokenLanguage, named: string): string => {
  const autonym = LANGUAGES.find((language) => language.id === id)?.autonym
  return autonym === undefined || autonym === named ? named : `${autonym} – ${named}`
}
