import { ArrowLeft, ArrowRight, Languages, SkipForward } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Side } from '#app/parts/Side.ts'
import { KioskButton } from '#app/kiosk/KioskButton.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './KioskFrame.module.css'

interface KioskFrameProps {
  readonly side: Side
  /** Which screen this is; when another one comes, it begins at its top. */
  readonly screen: string
  readonly at?: number
  readonly of?: number
  readonly onBack?: (() => void) | undefined
  readonly onDontKnow?: (() => void) | undefined
  readonly onSkip?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly onHelp?: (() => void) | undefined
  readonly onLanguage?: (() => void) | undefined
  readonly children: ReactNode
}

/** What stands in the same place on every screen: how far one is, the way back at the start edge, help at the end edge. */
export const KioskFrame = (props: KioskFrameProps) => {
  const { side, screen, at, of, onBack, onDontKnow, onSkip, onNext, onHelp, onLanguage, children } = props
  const { t } = side.words
  // What can be pressed here, read out from the first to the last.
  const words = FOOT.filter((word) => props[word.way] !== undefined)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [screen])
  return (
    <div className={styles['page']} lang={side.lang} dir={side.dir}>
      <header className={styles['top']}>
        {at !== undefined && of !== undefined && (
          <p className={styles['dots']}>
            <span className={styles['hidden']}>{t('kiosk:step', { at, of })}</span>
            {Array.from({ length: of }, (_, index) => (
              <span key={index} aria-hidden className={styles['dot']} data-on={index < at || undefined} />
            ))}
          </p>
        )}
        <span className={styles['push']} />
        {onLanguage && (
          <KioskButton picture={<Languages aria-hidden size={36} />} text={t('kiosk:do.otherLanguage')} onPress={onLanguage} />
        )}
      </header>
      <main ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={styles['foot']}>
        {onBack && (
          <KioskButton picture={<ArrowLeft aria-hidden className="mirrored" size={36} />} text={t('questions:do.back')} onPress={onBack} />
        )}
        {onDontKnow && <KioskButton picture={pictogramOf.said('dontKnow')} text={t('questions:answer.dontKnow')} onPress={onDontKnow} />}
        {onSkip && (
          <KioskButton picture={<SkipForward aria-hidden className="mirrored" size={36} />} text={t('kiosk:do.skip')} onPress={onSkip} />
        )}
        {words.length > 0 && <SoundButton language={side.language} says={words.map(({ key }) => ({ key, text: t(key) }))} size="big" />}
        <span className={styles['push']} />
        {onNext && (
          <KioskButton
            look="primary"
            picture={<ArrowRight aria-hidden className="mirrored" size={36} />}
            text={t('questions:do.next')}
            onPress={onNext}
          />
        )}
        {onHelp && <KioskButton picture={pictogramOf.said('help')} text={t('questions:do.help')} onPress={onHelp} />}
      </footer>
    </div>
  )
}

const FOOT = [
  { way: 'onBack', key: 'questions:do.back' },
  { way: 'onDontKnow', key: 'questions:answer.dontKnow' },
  { way: 'onSkip', key: 'kiosk:do.skip' },
  { way: 'onNext', key: 'questions:do.next' },
  { way: 'onHelp', key: 'questions:do.help' },
] as const
