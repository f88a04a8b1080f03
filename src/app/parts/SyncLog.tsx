import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'
import { timeOf } from '#app/ui/timeOf.ts'
import type { SyncLogLine } from '#engine/status.ts'
import styles from './SyncLog.module.css'

interface SyncLogProps {
  readonly lines: readonly SyncLogLine[]
}

/** What went to and fro, in plain sentences, the newest first. It is kept in memory only. */
export const SyncLog = ({ lines }: SyncLogProps) => {
  const { t } = useTranslation('offline')
  const sentence = ({ what, count }: SyncLogLine): string => {
    if (what === 'pushed' || what === 'pulled' || what === 'aside') return t(`dialog.server.log.${what}`, { count })
    if (what === 'restored' || what === 'safe') return t(`dialog.server.log.${what}`)
    return t(`dialog.server.problem.${what}`)
  }
  if (lines.length === 0) return null
  return (
    <li>
      <Details summary={t('dialog.server.log.title')}>
        <ol role="list" className={styles['lines']}>
          {lines.map((line, index) => (
            <li key={`${String(line.at)}-${line.what}-${String(index)}`} className={styles['line']}>
              <time className={styles['time']}>{timeOf(line.at)}</time>
              <span>{sentence(line)}</span>
            </li>
          ))}
        </ol>
      </Details>
    </li>
  )
}
