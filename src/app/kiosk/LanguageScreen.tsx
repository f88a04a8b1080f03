import { Lock, Volume2 } from 'lucide-react'
import type { LanguageId, ResidentLanguage, Script } from '#i18n/languages.ts'
import { LANGUAGES, RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import { NOT_CHECKED } from '#i18n/generated/reviewState.ts'
import { ENTRANCE_WORDS } from '#app/kiosk/entranceWords.ts'
import { KioskButton } from '#app/kiosk/KioskButton.tsx'
import { useTurning } from '#app/parts/useTurning.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useSound } from '#app/parts/sound/useSound.ts'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import styles from './LanguageScreen.module.css'

interface LanguageScreenProps {
  readonly onChoose: (language: ResidentLanguage) => void
  readonly onNotHere: () => void
  readonly onHelp: () => void
  readonly toCounter: (() => void) | undefined
}

/** The first screen: each language by its own name in its own letters, grouped by script, no flags; and two ways for whom none of them is theirs. */
export const LanguageScreen = ({ onChoose, onNotHere, onHelp, toCounter }: LanguageScreenProps) => {
  const turn = useTurning(ALL, false)
  const { htmlLang, dir } = languageOf(turn)
  const words = ENTRANCE_WORDS[turn]
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <h1 className={styles['ask']} lang={htmlLang} dir={dir}>
          {words.choose}
        </h1>
        {toCounter && <KioskButton picture={<Lock aria-hidden size={28} />} text={PRODUCT_NAME} onPress={toCounter} />}
      </header>
      <main className={styles['main']}>
        {SCRIPTS.map((script) => (
          <ul key={script} role="list" className={styles['script']}>
            {RESIDENT_LANGUAGES.filter((id) => languageOf(id).script === script).map((id) => (
              <li key={id} className={styles['cell']}>
                <LanguageTile id={id} onChoose={() => onChoose(id)} />
                <Greeting id={id} />
              </li>
            ))}
          </ul>
        ))}
      </main>
      <footer className={styles['foot']} lang={htmlLang} dir={dir}>
        <KioskButton picture={pictogramOf.said('dontKnow')} text={words.notHere} onPress={onNotHere} />
        <KioskButton picture={pictogramOf.said('help')} text={words.personHelps} onPress={onHelp} />
      </footer>
    </div>
  )
}

const ALL: readonly ResidentLanguage[] = []

const SCRIPTS: readonly Script[] = [...new Set(LANGUAGES.map(({ script }) => script))]

const LanguageTile = ({ id, onChoose }: { readonly id: ResidentLanguage; readonly onChoose: () => void }) => {
  const { autonym, htmlLang, dir } = languageOf(id)
  return (
    <button type="button" data-language={id} className={styles['language']} lang={htmlLang} dir={dir} onClick={onChoose}>
      <span className={styles['autonym']}>{autonym}</span>
      {NOT_CHECKED[id] !== '' && <span className={styles['unchecked']}>{NOT_CHECKED[id]}</span>}
    </button>
  )
}

/** Says "choose your language" in that very language, before anything of it was loaded. */
const Greeting = ({ id }: { readonly id: LanguageId }) => {
  const text = ENTRANCE_WORDS[id].choose
  const sound = useSound(id, [{ key: 'entrance:choose', text }])
  if (sound === undefined) return null
  const { htmlLang, dir } = languageOf(id)
  return (
    <button
      type="button"
      className={styles['greeting']}
      lang={htmlLang}
      dir={dir}
      aria-label={text}
      data-playing={sound.playing || undefined}
      onClick={sound.playing ? sound.stop : sound.play}
    >
      <Volume2 aria-hidden size={36} />
    </button>
  )
}
