import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BackupSection } from '#app/balie/input/BackupSection.tsx'
import { ReadInList } from '#app/balie/input/ReadInList.tsx'
import { RestoreSection } from '#app/balie/input/RestoreSection.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './Input.module.css'

/** What comes in from elsewhere, and what goes out to be safe. While a list is being read in, nothing else asks for attention. */
export const InputScreen = () => {
  const { t } = useTranslation('import')
  const [readingIn, setReadingIn] = useState(false)
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('screen.title')}>{t('screen.title')}</ScreenTitle>
      <ReadInList onReading={setReadingIn} />
      {!readingIn && (
        <>
          <BackupSection />
          <RestoreSection />
        </>
      )}
    </div>
  )
}
