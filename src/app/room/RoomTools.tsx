import { Maximize, Pause, Play, Volume2, VolumeX } from 'lucide-react'
import { roomToolWords } from '#app/room/roomToolWords.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import styles from './RoomTools.module.css'

interface RoomToolsProps {
  readonly still: boolean
  readonly onStill: (still: boolean) => void
  readonly sound: boolean
  readonly onSound: (sound: boolean) => void
}

/** For whoever hangs up the screen: the sound, holding the words still, and the whole screen. */
export const RoomTools = ({ still, onStill, sound, onSound }: RoomToolsProps) => {
  const words = roomToolWords()
  return (
    <footer className={styles['tools']}>
      <IconButton
        label={sound ? words.soundOff : words.soundOn}
        icon={sound ? <Volume2 aria-hidden size={22} /> : <VolumeX aria-hidden size={22} />}
        onClick={() => onSound(!sound)}
      />
      <IconButton
        label={still ? words.resume : words.pause}
        icon={still ? <Play aria-hidden size={22} /> : <Pause aria-hidden size={22} />}
        onClick={() => onStill(!still)}
      />
      <IconButton
        label={words.fullScreen}
        icon={<Maximize aria-hidden size={22} />}
        onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
      />
    </footer>
  )
}
