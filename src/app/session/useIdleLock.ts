import { useEffect } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'

/** After this long without a touch or a key the screen closes (DESIGN §5). */
const IDLE_LOCK_MS = 3 * 60 * 1000

/** While another laptop is let in, the person may be at that one; its code lives as long. */
const LETTING_IN_MS = 10 * 60 * 1000

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Locks an open counter that nobody touches. Practice has nothing to protect and stays open. */
export const useIdleLock = (): void => {
  const engine = useEngine()
  const { kind, practice, lettingIn } = useEngineStatus()
  const watching = kind === 'open' && !practice
  const patience = lettingIn ? LETTING_IN_MS : IDLE_LOCK_MS

  useEffect(() => {
    if (!watching) return undefined
    let timer = setTimeout(engine.lock, patience)
    const alive = (): void => {
      clearTimeout(timer)
      timer = setTimeout(engine.lock, patience)
    }
    for (const sign of SIGNS_OF_LIFE) globalThis.addEventListener(sign, alive, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) globalThis.removeEventListener(sign, alive)
    }
  }, [engine, watching, patience])
}
