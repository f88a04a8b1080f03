import { CloudOff, Info, RefreshCw, Sprout, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Banner.module.css'

export type BannerKind = 'practice' | 'offline' | 'update' | 'attention' | 'info'

const ICONS: Readonly<Record<BannerKind, LucideIcon>> = {
  practice: Sprout,
  offline: CloudOff,
  update: RefreshCw,
  attention: TriangleAlert,
  info: Info,
}

interface BannerProps {
  readonly kind: BannerKind
  readonly children: ReactNode
  /** One quiet button at most. */
  readonly action?: ReactNode
  /** `edge`: over the whole width above a screen. `card`: inside a screen. */
  readonly place?: 'edge' | 'card'
}

/** A line that holds for the whole screen: practice, no connection, a new version, something that needs attention. It stays; it never blinks. */
export const Banner = ({ kind, children, action, place = 'card' }: BannerProps) => {
  const Icon = ICONS[kind]
  return (
    <div className={classNames(styles['banner'], styles[kind], styles[place])} role={kind === 'attention' ? 'alert' : undefined}>
      <Icon aria-hidden size={20} />
      <div className={styles['text']}>{children}</div>
      {action}
    </div>
  )
}
