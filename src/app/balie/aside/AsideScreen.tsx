import { HardDriveDownload, PackageCheck, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asideName } from '#domain/visit/asideName.ts'
import { AsideRow } from '#app/balie/aside/AsideRow.tsx'
import { useParkedTray } from '#app/balie/aside/useParkedTray.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { saveFile } from '#app/parts/saveFile.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './AsideScreen.module.css'

/** What was put aside: kept, told by when, where and why, to be tried again or given to somebody who can look into it. */
export const AsideScreen = () => {
  const { t } = useTranslation('exchange')
  const engine = useEngine()
  const show = useToast()
  const { today } = useNow()
  const { tray, reload } = useParkedTray()
  const [busy, setBusy] = useState(false)
  const lines = tray === 'loading' || tray === 'failed' ? [] : tray

  const retry = async (): Promise<void> => {
    setBusy(true)
    const retried = await engine.retryParked()
    setBusy(false)
    if (retried.ok && retried.value.opened > 0) show({ text: t('aside.retried.opened', { count: retried.value.opened }) })
    else if (retried.ok && retried.value.offered > 0) show({ text: t('aside.retried.offered', { count: retried.value.offered }) })
    else show({ text: t('aside.retried.none'), tone: 'problem' })
    reload()
  }

  const save = async (): Promise<void> => {
    const file = await engine.parkedFile()
    if (file.ok) saveFile(asideName(today), file.value, 'application/octet-stream')
    else show({ text: t('along.problem'), tone: 'problem' })
  }

  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('aside.title')} lead={lines.length > 0 ? t('aside.lead') : undefined}>
        {t('aside.title')}
      </ScreenTitle>
      {tray === 'loading' && <Skeleton lines={3} />}
      {tray === 'failed' && <AnswerFailed />}
      {Array.isArray(tray) && tray.length === 0 && (
        <EmptyState icon={<PackageCheck size={40} />} title={t('aside.empty')} text={t('aside.emptyHint')} />
      )}
      {lines.length > 0 && (
        <>
          <Row>
            <Button look="primary" icon={<RotateCw aria-hidden />} busy={busy} onClick={() => void retry()}>
              {t('aside.retry')}
            </Button>
            <Button icon={<HardDriveDownload aria-hidden />} onClick={() => void save()}>
              {t('aside.save')}
            </Button>
          </Row>
          <ul role="list" className={styles['lines']} aria-label={t('aside.title')}>
            {lines.map((line) => (
              <AsideRow key={line.key} line={line} />
            ))}
          </ul>
        </>
      )}
    </Stack>
  )
}
