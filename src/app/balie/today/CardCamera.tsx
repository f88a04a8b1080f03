import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cardReader } from '#app/balie/today/cardReader.ts'
import { Banner } from '#app/ui/Banner.tsx'
import styles from './CardCamera.module.css'

/** What the camera sees, until a card was read. The camera goes off when this goes. */
export const CardCamera = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const { t } = useTranslation('queue')
  const video = useRef<HTMLVideoElement>(null)
  const [problem, setProblem] = useState(false)
  const latest = useRef(onCode)
  latest.current = onCode

  useEffect(() => {
    if (video.current === null) return undefined
    return cardReader.read(
      video.current,
      (code) => latest.current(code),
      () => setProblem(true),
    )
  }, [])

  if (problem) return <Banner kind="attention">{t('scan.noCamera')}</Banner>
  return (
    <>
      <video ref={video} muted playsInline className={styles['camera']} aria-label={t('scan.title')} />
      <p>{t('scan.text')}</p>
    </>
  )
}
