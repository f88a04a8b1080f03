import { useEffect, useRef, useState } from 'react'
import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useSound } from '#app/parts/sound/useSound.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './StillThere.module.css'

/** Seconds in which somebody who is still there can say so. */
export const ASKED_SECONDS = 30

interface StillThereProps {
  readonly side: Side
  readonly onStay: () => void
  readonly onGone: () => void
}

/** Asks whether somebody is still there, aloud where it can be heard. A tap anywhere or any key says yes. */
export const StillThere = ({ side, onStay, onGone }: StillThereProps) => {
  const [left, setLeft] = useState(ASKED_SECONDS)
  const dialog = useRef<HTMLDialogElement>(null)
  const text = side.words.t('kiosk:idle.ask')
  const play = useSound(side.language, [{ key: 'kiosk:idle.ask', text }])?.play

  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    shown?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
  }, [])
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (left <= 0) onGone()
  }, [left, onGone])
  useEffect(() => {
    play?.()
  }, [play])

  return (
    <dialog
      ref={dialog}
      className={styles['ask']}
      lang={side.lang}
      dir={side.dir}
      aria-labelledby="still-there"
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
      onPointerDown={onStay}
      onKeyDown={onStay}
    >
      <PictogramImg src={pictogramOf.visitReason('getToKnow')} size={72} />
      <Said side={side} word="kiosk:idle.ask" as="h2" id="still-there" />
      <p className={styles['left']} role="timer">
        {Math.max(0, left)}
      </p>
      <Said side={side} word="kiosk:idle.text" />
      <SaidButton side={side} word="kiosk:do.stay" look="primary" picture={pictogramOf.visitReason('getToKnow')} first onPress={onStay} />
    </dialog>
  )
}
