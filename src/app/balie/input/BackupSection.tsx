import { CircleCheck, HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { backupName } from '#domain/visit/backupName.ts'
import { useBackupMade } from '#app/balie/input/backupMade.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './BackupSection.module.css'

/** Makes one sealed file of everything. A practice counter has nothing to keep. */
export const BackupSection = () => {
  const { t } = useTranslation('import')
  const { practice } = useEngineStatus()
  return (
    <Section title={t('backup.title')}>
      {practice ? (
        <Card tone="sand">
          <p>{t('backup.practice')}</p>
        </Card>
      ) : (
        <MakeBackup />
      )}
    </Section>
  )
}

const MakeBackup = () => {
  const { t } = useTranslation('import')
  const engine = useEngine()
  const format = useFormat()
  const { location } = useEngineStatus()
  const { today, clockTime } = useNow()
  const { made, note } = useBackupMade()
  const [state, setState] = useState<'idle' | 'busy' | 'problem'>('idle')

  const make = async (): Promise<void> => {
    setState('busy')
    const result = await engine.makeBackup()
    setState(result.ok ? 'idle' : 'problem')
    if (!result.ok) return
    const name = backupName(today)
    saveFile(name, result.value, 'application/octet-stream')
    note({ location, name, time: format.time(clockTime) })
  }

  return (
    <Card>
      <p>{t('backup.text')}</p>
      <p className={styles['quiet']}>{t('backup.where')}</p>
      {state === 'problem' && <Banner kind="attention">{t('backup.problem')}</Banner>}
      <span>
        <Button icon={<HardDriveDownload aria-hidden />} busy={state === 'busy'} onClick={() => void make()}>
          {state === 'busy' ? t('backup.busy') : t('backup.make')}
        </Button>
      </span>
      <div role="status">
        {made !== undefined && made.location === location && (
          <p className={styles['made']}>
            <CircleCheck aria-hidden size={20} />
            {t('backup.made', { time: made.time, name: made.name })}
          </p>
        )}
      </div>
    </Card>
  )
}
