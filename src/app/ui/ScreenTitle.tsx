import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import styles from './ScreenTitle.module.css'

interface ScreenTitleProps {
  /** The h1. A person's name goes in here as a PersonName. */
  readonly children: ReactNode
  /** What the window is called: the name of the screen, never of a person, since browsers keep it in clear. */
  readonly windowTitle: string
  readonly lead?: ReactNode
  readonly action?: ReactNode
  readonly back?: { readonly label: string; readonly onBack: () => void }
}

/** The one h1 of a screen, with what to do there. It takes the focus when the screen comes up, so that screen readers start at its top. */
export const ScreenTitle = ({ children, windowTitle, lead, action, back }: ScreenTitleProps) => {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${windowTitle} · ${PRODUCT_NAME}`
  }, [windowTitle])

  useEffect(() => {
    if (!document.activeElement?.matches('input, select, textarea')) heading.current?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [])

  return (
    <header className={styles['top']}>
      {back && (
        <div className={styles['back']}>
          <Button look="plain" icon={<ArrowLeft aria-hidden className="mirrored" />} onClick={back.onBack}>
            {back.label}
          </Button>
        </div>
      )}
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h1 ref={heading} tabIndex={-1}>
            {children}
          </h1>
          {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
        </div>
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
    </header>
  )
}
