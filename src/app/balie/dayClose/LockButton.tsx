import { Lock, LogOut } from 'lucide-react'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { Button } from '#app/ui/Button.tsx'

interface LockButtonProps {
  readonly look: 'primary' | 'quiet'
  readonly word: string
}

/** The end of the day is a full lock: no PIN waits, and nothing readable stays in memory. Practice just ends. */
export const LockButton = ({ look, word }: LockButtonProps) => {
  const { lock, fullLock } = useEngine()
  const { practice } = useEngineStatus()
  return (
    <Button
      look={look}
      size="big"
      icon={practice ? <LogOut aria-hidden className="mirrored" /> : <Lock aria-hidden />}
      onClick={practice ? lock : fullLock}
    >
      {word}
    </Button>
  )
}
