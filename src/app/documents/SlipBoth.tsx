import { languageOf } from '#i18n/languages.ts'
import type { TwoLanguages, WordsOf } from '#app/documents/TwoLanguages.ts'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Slip.module.css'

interface SlipBothProps extends TwoLanguages {
  readonly look: 'title' | 'label' | 'value' | 'small'
  readonly say: (words: WordsOf) => string
  /** A second line below, where there is one. */
  readonly more?: (words: WordsOf) => string | undefined
}

/** The same in both languages beside each other; once where both are Dutch. */
export const SlipBoth = ({ dutch, own, look, say, more }: SlipBothProps) => (
  <div className={classNames(styles['both'], styles[look])}>
    {(own.language === dutch.language ? [dutch] : [dutch, own]).map((words) => {
      const { htmlLang, dir } = languageOf(words.language)
      const second = more?.(words)
      return (
        <p key={words.language} lang={htmlLang} dir={dir} className={styles['said']}>
          {say(words)}
          {second !== undefined && <span className={styles['second']}>{second}</span>}
        </p>
      )
    })}
  </div>
)
