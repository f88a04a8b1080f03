import { CloudOff, Hourglass, RefreshCw, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import styles from './StatusPill.module.css'

export type SafetyState = 'safe' | 'notYetSafe' | 'syncing' | 'noConnection' | 'attention'

const ICONS: Readonly<Record<SafetyState, LucideIcon>> = {
  safe: ShieldCheck,
  notYetSafe: Hourglass,
  syncing: RefreshCw,
  noConnection: CloudOff,
  attention: TriangleAlert,
}

interface StatusPillProps {
  readonly state: SafetyState
  readonly text: string
  /** Says more: opens the page about it. */
  readonly onPress?: () => void
}

/** Is what we wrote down safe? In the same place on every screen. A word and a shape, never only a colour; it tells, it does not alarm. */
export const StatusPill = ({ state, text, onPress }: StatusPillProps) => {
  const Icon = ICONS[state]
  const inside = (
    <>
      <Icon aria-hidden size={18} />
      <span className={styles['text']}>{text}</span>
    </>
  )
  return (
    <div role="status" className={styles['frame']}>
      {onPress ? (
        <button type="button" className={styles['pill']} data-state={state} onClick={onPress}>
          {inside}
        </button>
      ) : (
        <span className={styles['pill']} data-state={state}>
          {inside}
        </span>
      )}
    </div>
  )
}
