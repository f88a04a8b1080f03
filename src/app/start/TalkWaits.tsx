import { useTranslation } from 'react-i18next'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { languageOf, residentLanguageFor } from '#i18n/languages.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { PinForm } from '#app/start/PinForm.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './TalkWaits.module.css'

/** A talk that nobody touched for a while, dimmed: it says in both languages that it goes on, and asks only the PIN. */
export const TalkWaits = ({ language }: { readonly language: SpokenLanguage | undefined }) => {
  const { t } = useTranslation(['start', 'questions'])
  const own = residentLanguageFor(language)
  const words = useWordsIn(own)
  const { htmlLang, dir } = languageOf(own)
  return (
    <main className={styles['dim']}>
      <div className={styles['card']}>
        <PictogramImg src={pictogramOf.said('later')} size={72} />
        <p lang={htmlLang} dir={dir} className={styles['own']}>
          {words?.t('questions:wait')}
        </p>
        <ScreenTitle windowTitle={t('start:title')}>{t('questions:wait')}</ScreenTitle>
        <PinForm />
      </div>
    </main>
  )
}
