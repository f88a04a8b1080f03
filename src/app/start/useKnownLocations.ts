import { useEffect, useState } from 'react'
import type { LocationCard } from '#engine/door.ts'
import { useEngine } from '#app/session/EngineContext.ts'

/** The locations on this laptop; undefined until the engine has looked. */
export const useKnownLocations = (): readonly LocationCard[] | undefined => {
  const engine = useEngine()
  const [cards, setCards] = useState<readonly LocationCard[] | undefined>()
  useEffect(() => {
    let wanted = true
    void engine.knownLocations().then((known) => {
      if (wanted) setCards(known)
    })
    return () => {
      wanted = false
    }
  }, [engine])
  return cards
}
