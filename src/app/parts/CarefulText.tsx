import { languageOf } from '#i18n/languages.ts'
import type { SaidIn } from '#i18n/setup.ts'
import styles from './CarefulText.module.css'

/** Something about rights or money, in one language or in the two that stand in for it: a line each. */
export const CarefulText = ({ said }: { readonly said: readonly SaidIn[] }) => (
  <span className={styles['lines']}>
    {said.map(({ language, text }) => (
      <span key={language} lang={languageOf(language).htmlLang} dir={languageOf(language).dir}>
        {text}
      </span>
    ))}
  </span>
)
