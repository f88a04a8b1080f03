import { useContext, useEffect, useState } from 'react'
import { SoundsContext } from '#app/session/SoundsContext.ts'

/** How long nobody touches anything before the page asks; counted from the end of a sound. */
export const QUIET_MS = 120_000
/** After the thank-you there is nothing left to fill in. */
export const THANKED_MS = 45_000

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Whether nobody has touched the page for so long that it may be left behind. `stay` begins anew. */
export const useIdle = (active: boolean, quietMs: number): { readonly idle: boolean; readonly stay: () => void } => {
  const sounds = useContext(SoundsContext)
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (!active || idle) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = (): void => {
      clearTimeout(timer)
      // Who listens is there: the quiet begins when the sound ends.
      if (sounds?.state().playing === undefined) timer = setTimeout(() => setIdle(true), quietMs)
    }
    begin()
    for (const touch of TOUCHES) addEventListener(touch, begin, { passive: true })
    const end = sounds?.onState(begin)
    return () => {
      clearTimeout(timer)
      for (const touch of TOUCHES) removeEventListener(touch, begin)
      end?.()
    }
  }, [active, idle, quietMs, sounds])
  return { idle: active && idle, stay: () => setIdle(false) }
}
