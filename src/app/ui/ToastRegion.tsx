import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ToastContext } from '#app/ui/toastContext.ts'
import type { Toast } from '#app/ui/toastContext.ts'
import { ToastCard } from '#app/ui/ToastCard.tsx'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import styles from './ToastRegion.module.css'

interface NumberedToast extends Toast {
  readonly number: number
}

/** More would cover what one works with. */
const AT_MOST = 2

/**
 * The place where toasts come up; once around all screens of an open counter, and gone with them on a lock. The newest is nearest to the
 * hand, and what it offers to undo is what `z` and Ctrl+Z undo: only what one sees. Screen readers hear them politely. A toast stays twenty seconds, longer
 * while the pointer or the focus is on it, and nothing is lost when it goes: what it offers to undo stays possible in the screens.
 */
export const ToastRegion = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly NumberedToast[]>([])
  const last = useRef(0)
  /** Where the focus was before it came here, as long as it is here. */
  const cameFrom = useRef<{ readonly place: Element | undefined } | undefined>(undefined)

  const show = useCallback((toast: Toast) => {
    last.current += 1
    const numbered = { ...toast, number: last.current }
    setToasts((shown) => (toast.alone ? [numbered] : [...shown, numbered].slice(-AT_MOST)))
  }, [])
  const dismiss = useCallback((number: number) => setToasts((shown) => shown.filter((toast) => toast.number !== number)), [])

  const latest = toasts.findLast(({ undo }) => undo !== undefined)
  useShortcut(
    'undo',
    latest &&
      (() => {
        latest.undo?.()
        dismiss(latest.number)
      }),
  )

  // A toast goes together with the button that was pressed on it: the focus must not fall to the top of the page.
  useEffect(() => {
    if (cameFrom.current === undefined || document.activeElement !== document.body) return
    const { place } = cameFrom.current
    cameFrom.current = undefined
    const next = place?.isConnected ? place : document.querySelector('h1')
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [toasts])

  return (
    <ToastContext value={show}>
      {children}
      {toasts.length > 0 && <div className={styles['room']} aria-hidden />}
      <div
        className={styles['region']}
        role="status"
        aria-live="polite"
        aria-atomic="false"
        onFocus={({ relatedTarget }) => {
          cameFrom.current ??= { place: relatedTarget ?? undefined }
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) cameFrom.current = undefined
        }}
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.number} toast={toast} onGone={() => dismiss(toast.number)} />
        ))}
      </div>
    </ToastContext>
  )
}
