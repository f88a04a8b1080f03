import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Settings.module.css'

/** Whether the browser promised to keep what is stored here, and what to do when it did not. */
export const StorageSection = () => {
  const { t } = useTranslation('settings')
  const { storagePersisted } = useEngineStatus()
  return (
    <Section title={t('storage.title')}>
      <Card>
        {storagePersisted === undefined && (
          <p className={styles['state']}>
            <CircleHelp aria-hidden size={22} />
            {t('storage.asking')}
          </p>
        )}
        {storagePersisted === true && (
          <>
            <p className={styles['state']} data-tone="good">
              <CircleCheck aria-hidden size={22} />
              {t('storage.kept')}
            </p>
            <p>{t('storage.keptText')}</p>
          </>
        )}
        {storagePersisted === false && (
          <>
            <p className={styles['state']} data-tone="attention">
              <TriangleAlert aria-hidden size={22} />
              {t('storage.notKept')}
            </p>
            <p>{t('storage.notKeptText')}</p>
          </>
        )}
        <span>
          <ButtonLink to={PATHS.input}>{t('storage.toBackup')}</ButtonLink>
        </span>
      </Card>
    </Section>
  )
}
