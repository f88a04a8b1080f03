import { useTranslation } from 'react-i18next'
import { BackupSection } from '#app/balie/input/BackupSection.tsx'
import { ExchangeSection } from '#app/balie/input/ExchangeSection.tsx'
import { ReadInList } from '#app/balie/input/ReadInList.tsx'
import { RestoreSection } from '#app/balie/input/RestoreSection.tsx'
import { useReading } from '#app/balie/input/useReading.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './InputScreen.module.css'

/** What comes in from elsewhere, and what goes out to be safe. While a list is being read in, nothing else asks for attention. */
export const InputScreen = () => {
  const { t } = useTranslation('import')
  const reading = useReading()
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('screen.title')}>{t('screen.title')}</ScreenTitle>
      {reading.ready ? (
        <div className={styles['columns']} data-alone={reading.list !== undefined}>
          <ReadInList reading={reading} />
          {reading.list === undefined && (
            <div className={styles['aside']}>
              <BackupSection />
              <ExchangeSection />
              <RestoreSection />
            </div>
          )}
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
    </div>
  )
}
