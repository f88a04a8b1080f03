import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NavEntry } from '#app/balie/nav.ts'
import { ShellNav } from '#app/balie/ShellNav.tsx'
import { ShellTop } from '#app/balie/ShellTop.tsx'
import { FirstSync } from '#app/parts/FirstSync.tsx'
import { UpdateBanner } from '#app/parts/UpdateBanner.tsx'
import { useToChoose } from '#app/session/useToChoose.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Banner } from '#app/ui/Banner.tsx'
import styles from './Shell.module.css'

interface ShellProps {
  readonly entries: readonly NavEntry[]
  readonly children: ReactNode
}

/** What stands around every screen of the staff desk: navigation at the side (below on a phone), and above it how safe the work is. */
export const Shell = ({ entries, children }: ShellProps) => {
  const { t } = useTranslation('common')
  const { practice } = useEngineStatus()
  const toChoose = useToChoose()
  return (
    <div className={styles['shell']}>
      <a
        href="#content"
        className={styles['skip']}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('skipToContent')}
      </a>
      <ShellNav entries={entries} toChoose={toChoose} />
      <div className={styles['side']}>
        <header className={styles['sticky']}>
          <ShellTop toChoose={toChoose} />
          {practice && (
            <Banner kind="practice" place="edge">
              {t('practice.banner')}
            </Banner>
          )}
          <FirstSync />
          <UpdateBanner />
        </header>
        <main id="content" tabIndex={-1} className={styles['content']}>
          {children}
        </main>
      </div>
    </div>
  )
}
