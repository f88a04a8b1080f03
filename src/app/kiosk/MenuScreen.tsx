import type { Side } from '#app/parts/Side.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { KioskButton } from '#app/kiosk/KioskButton.tsx'
import { KioskFrame } from '#app/kiosk/KioskFrame.tsx'
import type { KioskErrand } from '#app/kiosk/kioskPaths.ts'
import { Said } from '#app/kiosk/Said.tsx'
import styles from './MenuScreen.module.css'

interface MenuScreenProps {
  readonly side: Side
  readonly onChoose: (errand: KioskErrand) => void
  readonly onLanguage: () => void
  readonly onHelp: () => void
}

/** What somebody came to do. */
export const MenuScreen = ({ side, onChoose, onLanguage, onHelp }: MenuScreenProps) => (
  <KioskFrame side={side} screen="menu" onBack={onLanguage} onHelp={onHelp}>
    <Said side={side} word="kiosk:menu.ask" as="h1" />
    <ul role="list" className={styles['menu']}>
      {ERRANDS.map(({ errand, word, picture }) => {
        const text = side.words.t(word)
        return (
          <li key={errand} className={styles['cell']}>
            <KioskButton look="tile" picture={picture} text={text} onPress={() => onChoose(errand)} />
            <SoundButton language={side.language} says={[{ key: word, text }]} size="big" />
          </li>
        )
      })}
    </ul>
  </KioskFrame>
)

const ERRANDS = [
  { errand: 'register', word: 'kiosk:menu.register', picture: pictogramOf.visitReason('getToKnow') },
  { errand: 'wants', word: 'kiosk:menu.week', picture: pictogramOf.visitReason('appointment') },
  { errand: 'absent', word: 'kiosk:menu.absent', picture: pictogramOf.presence('absent') },
  { errand: 'talkToday', word: 'kiosk:menu.talk', picture: pictogramOf.contact('talk') },
] as const satisfies readonly { readonly errand: KioskErrand; readonly word: string; readonly picture: string }[]
