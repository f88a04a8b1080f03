import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import type { Toast } from '#app/ui/toastContext.ts'
import { ariaKeys } from '#app/ui/shortcuts/keyCaps.ts'
import { SHORTCUTS } from '#app/ui/shortcuts/shortcuts.ts'
import styles from './ToastCard.module.css'

/** Long enough to read it twice and to reach the button with one hand on the phone. */
const STAYS_MS = 20_000

interface ToastCardProps {
  readonly toast: Toast
  readonly onGone: () => void
}

/** One toast of ToastRegion. */
export const ToastCard = ({ toast, onGone }: ToastCardProps) => {
  const { t } = useTranslation('common')
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone

  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => gone.current(), STAYS_MS)
    return () => clearTimeout(timer)
  }, [held])

  const { undo } = toast
  return (
    <div
      className={styles['toast']}
      data-tone={toast.tone ?? 'done'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'problem' ? <CircleAlert aria-hidden size={22} /> : <CircleCheck aria-hidden size={22} />}
      <p className={styles['text']}>{toast.text}</p>
      <span className={styles['actions']}>
        {undo && (
          <Button
            look="plain"
            icon={<Undo2 aria-hidden className="mirrored" />}
            aria-keyshortcuts={ariaKeys(SHORTCUTS.undo.keys)}
            onClick={() => {
              undo()
              onGone()
            }}
          >
            {t('undo')}
          </Button>
        )}
        <IconButton label={t('close')} icon={<X aria-hidden size={20} />} onClick={onGone} />
      </span>
    </div>
  )
}
