import { Lock, LogOut, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DeskKeys } from '#app/balie/keys/DeskKeys.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { LanguageMenu } from '#app/parts/LanguageMenu.tsx'
import { SafetyStatus } from '#app/parts/SafetyStatus.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import { ariaKeys } from '#app/ui/shortcuts/keyCaps.ts'
import { SHORTCUTS } from '#app/ui/shortcuts/shortcuts.ts'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import styles from './ShellTop.module.css'

/** The bar above: is the work safe, where are we, who is on duty, and the lock. */
export const ShellTop = ({ toChoose }: { readonly toChoose: number }) => {
  const { t } = useTranslation(['common', 'shell'])
  const { lock } = useEngine()
  const [, go] = useLocation()
  const { locationName, staffName, practice } = useEngineStatus()

  useShortcut('lock', lock)

  return (
    <div className={styles['bar']}>
      <SafetyStatus toChoose={toChoose} onChoose={() => go(PATHS.choose)} onAside={() => go(PATHS.aside)} />
      <div className={styles['where']}>
        <bdi className={styles['location']}>{locationName}</bdi>
        {staffName !== '' && (
          <span className={styles['staff']}>
            <UserRound aria-hidden size={18} />
            <bdi>{staffName}</bdi>
          </span>
        )}
      </div>
      <div className={styles['tools']}>
        <DeskKeys />
        <LanguageMenu compact />
        <Button
          look="plain"
          icon={practice ? <LogOut aria-hidden className="mirrored" /> : <Lock aria-hidden />}
          aria-keyshortcuts={ariaKeys(SHORTCUTS.lock.keys)}
          title={t('shell:lockHint')}
          onClick={lock}
        >
          {practice ? t('practice.stop') : t('lock')}
        </Button>
      </div>
    </div>
  )
}
