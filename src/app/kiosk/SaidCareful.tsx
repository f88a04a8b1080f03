import type { CarefulKey } from '#i18n/carefulWords.ts'
import { languageOf } from '#i18n/languages.ts'
import type { Side } from '#app/parts/Side.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './Said.module.css'

interface SaidCarefulProps {
  readonly side: Side
  readonly word: CarefulKey
}

/** Something about rights or money, in one language or in the two that stand in for it: each with its own sound. */
export const SaidCareful = ({ side, word }: SaidCarefulProps) => (
  <span className={styles['lines']}>
    {side.words.careful(word).map(({ language, text }) => (
      <span key={language} className={styles['said']}>
        <span className={styles['text']} lang={languageOf(language).htmlLang} dir={languageOf(language).dir}>
          {text}
        </span>
        <SoundButton language={language} says={[{ key: word, text }]} size="big" />
      </span>
    ))}
  </span>
)
