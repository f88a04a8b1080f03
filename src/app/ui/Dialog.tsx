import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#app/ui/IconButton.tsx'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly open: boolean
  /** Esc, the cross and a press beside it. The screen then sets `open` to false. */
  readonly onClose: () => void
  readonly title: string
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
  /** Buttons at its foot, the main one last. */
  readonly actions?: ReactNode
}

/**
 * Asks for something before going on, above the screen. Native, so the page behind rests and Esc closes it; on closing the focus
 * returns to where it was. Use it rarely: for a short form, or when something can not be undone.
 */
export const Dialog = ({ open, onClose, title, size = 'normal', children, actions }: DialogProps) => {
  const { t } = useTranslation('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const shown = dialog.current
    if (!open || !shown) return
    const before = document.activeElement
    if (!shown.open) shown.showModal()
    // A browser would begin at the cross: what one came for goes first.
    shown.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    return () => {
      shown.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])

  if (!open) return null
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classNames(styles['dialog'], size === 'wide' && styles['wide'])}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['top']}>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          <IconButton label={t('close')} icon={<X aria-hidden size={22} />} onClick={onClose} />
        </div>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </dialog>
  )
}
