import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'
import styles from './CreditsSection.module.css'

/** By the key of what is said of them: where each work is from, and its licence. Addresses are names, the same in every language. */
const WORKS = {
  pictures: ['https://openmoji.org/', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  letters: ['https://notofonts.github.io/', 'https://openfontlicense.org/'],
  words: ['https://www.opentaal.org/', 'https://creativecommons.org/licenses/by/3.0/'],
  dates: ['https://cldr.unicode.org/', 'https://www.unicode.org/license.txt'],
  signs: ['https://lucide.dev/', 'https://lucide.dev/license'],
  own: ['https://eupl.eu/'],
} as const satisfies Readonly<Record<string, readonly string[]>>

const KEYS = ['pictures', 'letters', 'words', 'dates', 'signs', 'own'] as const satisfies readonly (keyof typeof WORKS)[]

/** Whose pictures, letters and words these are, and under which licence (docs/third-party.md). For everybody, also before a counter is open. */
export const CreditsSection = () => {
  const { t } = useTranslation('settings')
  return (
    <Details summary={t('credits.title')} brief={t('credits.brief')}>
      <ul className={styles['works']}>
        {KEYS.map((work) => (
          <li key={work}>
            {t(`credits.${work}`)}
            <span className={styles['addresses']}>
              {WORKS[work].map((address) => (
                <a key={address} href={address} target="_blank" rel="noreferrer" dir="ltr" translate="no" className={styles['address']}>
                  {address.replace(/^https:\/\/(?:www\.)?|\/$/gu, '')}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
