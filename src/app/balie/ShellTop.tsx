import { Lock, LogOut, UserRound } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { LanguageMenu } from '#app/parts/LanguageMenu.tsx'
import { SafetyStatus } from '#app/parts/SafetyStatus.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'
import styles from './ShellTop.module.css'

/** The bar above: is the work safe, where are we, who is on duty, and the lock (Alt+L). */
export const ShellTop = ({ toChoose }: { readonly toChoose: number }) => {
  const { t } = useTranslation(['common', 'shell'])
  const { lock } = useEngine()
  const [, go] = useLocation()
  const { locationName, staffName, practice } = useEngineStatus()

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return
      event.preventDefault()
      lock()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [lock])

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
        <LanguageMenu compact />
        <Button
          look="plain"
          icon={practice ? <LogOut aria-hidden className="mirrored" /> : <Lock aria-hidden />}
          aria-keyshortcuts="Alt+L"
          title={t('shell:lockHint')}
          onClick={lock}
        >
          {practice ? t('practice.stop') : t('lock')}
        </Button>
      </div>
    </div>
  )
}
