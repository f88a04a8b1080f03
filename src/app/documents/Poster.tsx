import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { QrCode } from '#app/parts/QrCode.tsx'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import styles from './Poster.module.css'

interface PosterProps {
  /** The whole address, with what only the poster carries behind its `#`. */
  readonly address: string
  readonly label: string
  readonly qrLabel: string
}

/** What hangs where people wait: one question in every language, and the code. It says nothing about anybody who reads it. */
export const Poster = ({ address, label, qrLabel }: PosterProps) => (
  <div className={styles['page']}>
    <article className={styles['poster']} aria-label={label}>
      <p className={styles['head']}>
        <Invitation language="nl" />
      </p>
      <div className={styles['code']}>
        <QrCode text={address} label={qrLabel} />
      </div>
      <ul role="list" className={styles['lines']}>
        {RESIDENT_LANGUAGES.filter((language) => language !== 'nl').map((language) => (
          <li key={language} className={styles['line']}>
            <Invitation language={language} />
          </li>
        ))}
      </ul>
    </article>
  </div>
)

const Invitation = ({ language }: { readonly language: ResidentLanguage }) => {
  const words = useWordsIn(language)
  const { htmlLang, dir } = languageOf(language)
  return (
    <span lang={htmlLang} dir={dir}>
      {words?.t('kiosk:menu.week')}
    </span>
  )
}
