import { useEffect, useState } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'

/** Whether a form of that name was left unfinished on this laptop. */
export const useUnfinished = (draft: string): boolean => {
  const engine = useEngine()
  const [unfinished, setUnfinished] = useState(false)
  useEffect(() => {
    let wanted = true
    void engine.draft(draft).then((kept) => {
      if (wanted) setUnfinished(kept !== undefined)
    })
    return () => {
      wanted = false
    }
  }, [engine, draft])
  return unfinished
}
