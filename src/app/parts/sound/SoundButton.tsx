import { RotateCcw, Square, Volume2 } from 'lucide-react'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { SpokenText } from '#app/parts/sound/Sounds.ts'
import { useSound } from '#app/parts/sound/useSound.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { classNames } from '#app/ui/classNames.ts'
import styles from './SoundButton.module.css'

interface SoundButtonProps {
  /** The language in which the texts stand and sound. */
  readonly language: ResidentLanguage
  /** One or several texts, heard after each other. Their groups stand in i18n/spokenWords.ts. */
  readonly says: readonly SpokenText[]
  /** `big` where residents tap by themselves. */
  readonly size?: 'normal' | 'big'
}

/**
 * Lets somebody who does not read hear what stands there: press to listen, to stop, and to hear it once more. It is there only when
 * all of it can be heard, in that very language and without a network; a press is never answered with silence.
 */
export const SoundButton = ({ language, says, size = 'normal' }: SoundButtonProps) => {
  const words = useWordsIn(language)
  const sound = useSound(language, says)
  if (words === undefined || sound === undefined) return null
  const { htmlLang, dir } = languageOf(language)
  const { playing, failed, played, play, stop } = sound
  const doing = playing ? 'stop' : played ? 'again' : 'listen'
  const Icon = ICONS[doing]
  const word = words.t(`sound:${doing}`)
  return (
    <span className={styles['whole']} lang={htmlLang} dir={dir}>
      <button
        type="button"
        className={classNames(styles['button'], size === 'big' && styles['big'])}
        aria-label={`${word}: ${says.map(({ text }) => text).join(', ')}`}
        title={word}
        data-playing={playing || undefined}
        onClick={playing ? stop : play}
      >
        <Icon aria-hidden className={doing === 'again' ? 'mirrored' : undefined} />
      </button>
      <span role="status" className={styles['failed']}>
        {failed && words.t('sound:failed')}
      </span>
    </span>
  )
}

const ICONS = { listen: Volume2, stop: Square, again: RotateCcw } as const
