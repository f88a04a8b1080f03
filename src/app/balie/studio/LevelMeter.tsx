import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROOM_DB } from '#domain/sound/loudness.ts'
import type { Microphone } from '#app/balie/studio/microphone.ts'
import styles from './LevelMeter.module.css'

interface LevelMeterProps {
  readonly microphone: Microphone
  readonly recording: boolean
}

/** Shows that the microphone hears something, and says so when it does not, before a whole evening was recorded in silence. */
export const LevelMeter = ({ microphone, recording }: LevelMeterProps) => {
  const { t } = useTranslation('studio')
  const meter = useRef<HTMLMeterElement>(null)
  const [heard, setHeard] = useState(true)

  useEffect(() => {
    let lastHeard = performance.now()
    let frame = 0
    const look = (now: number): void => {
      const level = microphone.level()
      if (meter.current) meter.current.value = Math.min(0, Math.max(FLOOR_DB, level))
      if (level > ROOM_DB) lastHeard = now
      setHeard(now - lastHeard < PATIENCE_MS)
      frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [microphone])

  return (
    <div className={styles['level']} data-recording={recording || undefined}>
      <meter ref={meter} min={FLOOR_DB} max={0} aria-label={t('level.label')} className={styles['meter']} />
      <span role="status" className={styles['said']}>
        {t(heard ? 'level.heard' : 'level.quiet')}
      </span>
    </div>
  )
}

const FLOOR_DB = -60

/** Whoever takes breath is quiet for a moment. */
const PATIENCE_MS = 4000
