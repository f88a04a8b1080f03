import { CircleCheck, CloudOff, HardDrive, Signpost, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SafetyLine } from '#app/parts/SafetyLine.tsx'
import { SafetyServer } from '#app/parts/SafetyServer.tsx'
import { useAppUpdate } from '#app/session/useAppUpdate.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import styles from './SafetyDialog.module.css'

/** Where one goes to look at something by oneself. */
export interface SafetyWays {
  /** How many fields were filled in differently on two laptops. */
  readonly toChoose: number
  readonly onChoose: () => void
  /** To what was put aside. */
  readonly onAside: () => void
}

interface SafetyDialogProps extends SafetyWays {
  readonly open: boolean
  readonly onClose: () => void
}

/** Where the work of today is kept and what to look at, in sentences. */
export const SafetyDialog = ({ open, onClose, toChoose, onChoose, onAside }: SafetyDialogProps) => {
  const { t } = useTranslation('offline')
  const { attention, lastSaved, storagePersisted, online, practice } = useEngineStatus()
  const { storedForOffline } = useAppUpdate()
  const toAside = (
    <Button
      onClick={() => {
        onClose()
        onAside()
      }}
    >
      {t('dialog.aside')}
    </Button>
  )
  return (
    <Dialog open={open} onClose={onClose} title={t('dialog.title')}>
      <ul role="list" className={styles['list']}>
        {attention.map((kind) => (
          <SafetyLine
            key={kind}
            tone="attention"
            icon={<TriangleAlert aria-hidden />}
            title={t(`attention.${kind}.title`)}
            text={t(`attention.${kind}.text`)}
            action={kind === 'parkedEntries' ? toAside : undefined}
          />
        ))}
        {toChoose > 0 && (
          <SafetyLine
            tone="attention"
            icon={<Signpost aria-hidden />}
            title={t('dialog.choose.title', { count: toChoose })}
            text={t('dialog.choose.text')}
            action={
              <Button
                onClick={() => {
                  onClose()
                  onChoose()
                }}
              >
                {t('dialog.choose.now')}
              </Button>
            }
          />
        )}
        <SafetyLine
          tone="good"
          icon={<CircleCheck aria-hidden />}
          title={lastSaved === undefined ? t('dialog.here.nothingYet') : t('dialog.here.title', { time: lastSaved })}
          text={practice ? t('dialog.here.practice') : t('dialog.here.text')}
        />
        {!practice && <SafetyServer toAside={attention.includes('parkedEntries') ? undefined : toAside} />}
        <SafetyLine
          tone={storedForOffline ? 'good' : 'plain'}
          icon={<CloudOff aria-hidden />}
          title={storedForOffline ? t('dialog.offline.ready') : t('dialog.offline.notYet')}
          text={online === false ? t('dialog.offline.now') : t('dialog.offline.text')}
        />
        {!practice && (
          <SafetyLine
            tone={storagePersisted === false ? 'attention' : 'plain'}
            icon={<HardDrive aria-hidden />}
            title={storagePersisted === true ? t('dialog.disk.kept') : t('dialog.disk.mayClear')}
            text={storagePersisted === true ? t('dialog.disk.keptText') : t('dialog.disk.mayClearText')}
          />
        )}
      </ul>
    </Dialog>
  )
}
