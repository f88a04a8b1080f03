import { useEffect, useState } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'

/** How many submissions came to this laptop that nobody can open. They are no records: no answer of the journal tells them. */
export const useUnreadable = (): number => {
  const { unreadableSubmissions } = useEngine()
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isHere = true
    void unreadableSubmissions().then((found) => {
      if (isHere) setCount(found)
    })
    return () => {
      isHere = false
    }
  }, [unreadableSubmissions])
  return count
}
