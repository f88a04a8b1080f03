import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './SetUpWords.module.css'

interface SetUpWordsProps {
  readonly words: readonly string[]
  readonly locationName: string
  readonly windowTitle: string
  readonly heading: string
  readonly lead: string
  readonly back?: { readonly label: string; readonly onBack: () => void }
  readonly onWritten: () => void
}

/** The four words, large enough to copy, and as a card to print. They are shown only here. */
export const SetUpWords = ({ words, locationName, windowTitle, heading, lead, back, onWritten }: SetUpWordsProps) => {
  const { t } = useTranslation('start')
  return (
    <>
      <div className={styles['onScreen']}>
        <ScreenTitle windowTitle={windowTitle} lead={lead} {...(back && { back })}>
          {heading}
        </ScreenTitle>
      </div>
      <div className={styles['card']}>
        <p className={styles['cardTitle']}>{t('setUp.words.cardTitle', { name: locationName })}</p>
        <ol className={styles['words']} aria-label={t('setUp.words.list')} lang="nl" dir="ltr">
          {words.map((word, place) => (
            <li key={`${String(place)}${word}`} className={styles['word']} translate="no">
              {word}
            </li>
          ))}
        </ol>
        <p className={styles['cardText']}>{t('setUp.words.cardText')}</p>
      </div>
      <div className={styles['onScreen']}>
        <p>{t('setUp.words.keep')}</p>
        <Row>
          <Button look="primary" size="big" onClick={onWritten}>
            {t('setUp.words.written')}
          </Button>
          <Button size="big" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
            {t('setUp.words.print')}
          </Button>
        </Row>
      </div>
    </>
  )
}
