import { CloudCheck, CloudOff, Hourglass, Laptop, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SafetyLine } from '#app/parts/SafetyLine.tsx'
import { SyncLog } from '#app/parts/SyncLog.tsx'
import { syncProblemOf } from '#app/parts/syncProblemOf.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { timeOf } from '#app/ui/timeOf.ts'

/** What the server has of this laptop's work, from what is unsent here. Without a server it says so. */
export const SafetyServer = () => {
  const { t } = useTranslation('offline')
  const { sync } = useEngineStatus()
  if (sync === undefined) return null
  if (!sync.enrolled) {
    return (
      <SafetyLine tone="plain" icon={<Laptop aria-hidden />} title={t('dialog.server.alone.title')} text={t('dialog.server.alone.text')} />
    )
  }
  const { unsent, aside, problem, skewMs, safeAt, restoredAt, working, log } = sync
  const said = syncProblemOf(problem)
  const part = typeof working === 'object' ? working : undefined
  return (
    <>
      {aside > 0 && (
        <SafetyLine
          tone="attention"
          icon={<TriangleAlert aria-hidden />}
          title={t('dialog.server.aside.title', { count: aside })}
          text={t('dialog.server.aside.text')}
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
      {working !== undefined && unsent > 0 && (
        <SafetyLine
          tone="plain"
          icon={<Hourglass aria-hidden />}
          title={t('dialog.server.syncing.title')}
          text={part === undefined ? t('dialog.server.syncing.text') : t('dialog.server.syncing.part', { done: part.done, of: part.of })}
        />
      )}
      {unsent > 0 && (
        <SafetyLine
          tone={said?.forPeople === true ? 'attention' : 'plain'}
          icon={<Hourglass aria-hidden />}
          title={t('dialog.server.notYet.title', { count: unsent })}
          text={said === undefined ? t('dialog.server.notYet.text') : t(`dialog.server.problem.${said.words}`)}
        />
      )}
      {unsent === 0 && safeAt !== undefined && (
        <SafetyLine
          tone="good"
          icon={<CloudCheck aria-hidden />}
          title={t('dialog.server.safe.title', { time: timeOf(safeAt) })}
          text={said === undefined ? t('dialog.server.safe.text') : t(`dialog.server.problem.${said.words}`)}
        />
      )}
      {unsent === 0 && safeAt === undefined && said !== undefined && (
        <SafetyLine
          tone={said.forPeople ? 'attention' : 'plain'}
          icon={<CloudOff aria-hidden />}
          title={t('dialog.server.syncing.title')}
          text={t(`dialog.server.problem.${said.words}`)}
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
