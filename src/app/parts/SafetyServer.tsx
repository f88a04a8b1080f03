import { CloudCheck, CloudOff, Hourglass, Laptop, RefreshCw, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SafetyLine } from '#app/parts/SafetyLine.tsx'
import { SyncLog } from '#app/parts/SyncLog.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { timeOf } from '#app/ui/timeOf.ts'

interface SafetyServerProps {
  /** The way to what was put aside, where it does not stand above already. */
  readonly toAside: ReactNode
}

/** What the server has of this laptop's work, from what is unsent here. Without a server it says so. */
export const SafetyServer = ({ toAside }: SafetyServerProps) => {
  const { t } = useTranslation('offline')
  const { sync } = useEngineStatus()
  if (sync === undefined) return null
  if (!sync.enrolled) {
    return (
      <SafetyLine tone="plain" icon={<Laptop aria-hidden />} title={t('dialog.server.alone.title')} text={t('dialog.server.alone.text')} />
    )
  }
  const { unsent, aside, trouble, skewMs, safeAt, restoredAt, working, log } = sync
  const part = typeof working === 'object' ? working : undefined
  const isNew = unsent === 0 && aside === 0 && safeAt === undefined && trouble === undefined
  return (
    <>
      {aside > 0 && (
        <SafetyLine
          tone="attention"
          icon={<TriangleAlert aria-hidden />}
          title={t('dialog.server.aside.title', { count: aside })}
          text={t('dialog.server.aside.text')}
          action={toAside}
        />
      )}
      {skewMs !== undefined && (
        <SafetyLine
          tone="attention"
          icon={<TriangleAlert aria-hidden />}
          title={t('dialog.server.skew.title')}
          text={t('dialog.server.skew.text')}
        />
      )}
      {trouble !== undefined && (
        <SafetyLine
          tone={trouble === 'notAllowed' || trouble === 'tooOld' ? 'attention' : 'plain'}
          icon={<CloudOff aria-hidden />}
          title={t('dialog.server.trouble')}
          text={t(`dialog.server.problem.${trouble}`)}
        />
      )}
      {(isNew || (working !== undefined && unsent > 0)) && (
        <SafetyLine
          tone="plain"
          icon={<RefreshCw aria-hidden />}
          title={t('dialog.server.syncing.title')}
          text={part === undefined ? t('dialog.server.syncing.text') : t('dialog.server.syncing.part', { done: part.done, of: part.of })}
        />
      )}
      {unsent > 0 && (
        <SafetyLine
          tone="plain"
          icon={<Hourglass aria-hidden />}
          title={t('dialog.server.notYet.title', { count: unsent })}
          text={t('dialog.server.notYet.text')}
        />
      )}
      {unsent === 0 && aside === 0 && safeAt !== undefined && (
        <SafetyLine
          tone="good"
          icon={<CloudCheck aria-hidden />}
          title={t('dialog.server.safe.title', { time: timeOf(safeAt) })}
          text={t('dialog.server.safe.text')}
        />
      )}
      {restoredAt !== undefined && (
        <SafetyLine
          tone="plain"
          icon={<CloudCheck aria-hidden />}
          title={t('dialog.server.restored.title', { time: timeOf(restoredAt) })}
          text={t('dialog.server.restored.text')}
        />
      )}
      <SyncLog lines={log} />
    </>
  )
}
