import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { classNames } from '#app/ui/classNames.ts'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly icon?: ReactNode
  /** Stands at the end, such as how many wait there. */
  readonly beside?: ReactNode
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** Shown as the present choice. */
  readonly current?: boolean
  readonly danger?: boolean
  readonly onChoose: () => void
}

interface MenuProps {
  /** What the button says; with `buttonLabelHidden` only to screen readers. */
  readonly label: string
  readonly icon?: ReactNode
  readonly labelHidden?: boolean
  readonly items: readonly MenuItem[]
  /** Which way the list falls. */
  readonly falls?: 'down' | 'up'
}

/** A few rarer actions behind one button. Arrows move, Esc and a press elsewhere close, the focus returns to the button. */
export const Menu = ({ label, icon, labelHidden = false, items, falls = 'down' }: MenuProps) => {
  const id = useId()
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    frame.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])

  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') {
      setOpen(false)
    } else {
      const entries = [...(frame.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
      const next = nextIndex(
        event.key,
        entries.findIndex((entry) => entry === document.activeElement),
        entries.length,
      )
      if (next === undefined) return
      event.preventDefault()
      entries[next]?.focus()
    }
  }

  return (
    <div ref={frame} className={styles['frame']} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={labelHidden ? label : undefined}
        title={labelHidden ? label : undefined}
        className={styles['button']}
        onClick={() => setOpen(!open)}
      >
        {icon}
        {!labelHidden && <span>{label}</span>}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={label} className={classNames(styles['list'], falls === 'up' && styles['up'])}>
          {items.map(({ key, label: word, icon: sign, beside, lang, dir, current = false, danger = false, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              lang={lang}
              dir={dir}
              aria-current={current || undefined}
              className={classNames(styles['item'], danger && styles['danger'])}
              onClick={() => {
                close()
                onChoose()
              }}
            >
              {sign}
              {word}
              {beside !== undefined && <span className={styles['beside']}>{beside}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const nextIndex = (key: string, now: number, length: number): number | undefined => {
  if (key === 'ArrowDown') return (now + 1) % length
  if (key === 'ArrowUp') return (now - 1 + length) % length
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : undefined
}
