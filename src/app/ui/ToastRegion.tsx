import { useCallback, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ToastContext } from '#app/ui/toastContext.ts'
import type { Toast } from '#app/ui/toastContext.ts'
import { ToastCard } from '#app/ui/ToastCard.tsx'
import styles from './ToastRegion.module.css'

interface NumberedToast extends Toast {
  readonly number: number
}

/** More would cover what one works with. */
const AT_MOST = 2

/**
 * The place where toasts come up; once around all screens of an open counter, and gone with them on a lock. The newest is nearest to the
 * hand. Screen readers hear them politely. A toast stays twenty seconds, longer
 * while the pointer or the focus is on it, and nothing is lost when it goes: what it offers to undo stays possible in the screens.
 */
export const ToastRegion = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly NumberedToast[]>([])
  const last = useRef(0)

  const show = useCallback((toast: Toast) => {
    last.current += 1
    const numbered = { ...toast, number: last.current }
    setToasts((shown) => (toast.alone ? [numbered] : [...shown, numbered].slice(-AT_MOST)))
  }, [])
  const dismiss = useCallback((number: number) => setToasts((shown) => shown.filter((toast) => toast.number !== number)), [])

  return (
    <ToastContext value={show}>
      {children}
      <div className={styles['region']} role="status" aria-live="polite" aria-atomic="false">
        {toasts.map((toast) => (
          <ToastCard key={toast.number} toast={toast} onGone={() => dismiss(toast.number)} />
        ))}
      </div>
    </ToastContext>
  )
}
