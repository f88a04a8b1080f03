import { CircleCheck, HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { backupName } from '#domain/visit/backupName.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Input.module.css'

type Making = { readonly state: 'idle' | 'busy' | 'problem' } | { readonly state: 'made'; readonly time: string; readonly name: string }

/** Makes one sealed file of everything. */
export const BackupSection = () => {
  const { t } = useTranslation('import')
  const engine = useEngine()
  const format = useFormat()
  const { practice } = useEngineStatus()
  const { today, clockTime } = useNow()
  const [making, setMaking] = useState<Making>({ state: 'idle' })

  const make = async (): Promise<void> => {
    setMaking({ state: 'busy' })
    const result = await engine.makeBackup()
    if (!result.ok) {
      setMaking({ state: 'problem' })
      return
    }
    const name = backupName(today)
    saveFile(name, result.value, 'application/octet-stream')
    setMaking({ state: 'made', time: format.time(clockTime), name })
  }

  return (
    <Section title={t('backup.title')}>
      <Card>
        <p>{t('backup.text')}</p>
        {practice ? (
          <Banner kind="practice">{t('backup.practice')}</Banner>
        ) : (
          <>
            <p className={styles['quiet']}>{t('backup.where')}</p>
            <span>
              <Button look="primary" icon={<HardDriveDownload aria-hidden />} busy={making.state === 'busy'} onClick={() => void make()}>
                {making.state === 'busy' ? t('backup.busy') : t('backup.make')}
              </Button>
            </span>
            <div role="status">
              {making.state === 'made' && (
                <p className={styles['good']}>
                  <CircleCheck aria-hidden size={20} />
                  {t('backup.made', { time: making.time, name: making.name })}
                </p>
              )}
            </div>
            {making.state === 'problem' && <Banner kind="attention">{t('backup.problem')}</Banner>}
          </>
        )}
      </Card>
    </Section>
  )
}
