import { createContext, useContext } from 'react'
import type { EngineClient } from '#engine/EngineClient.ts'

export const EngineContext = createContext<EngineClient | undefined>(undefined)

/** The engine of this page. Screens are only drawn inside its provider. */
export const useEngine = (): EngineClient => {
  const engine = useContext(EngineContext)
  if (engine === undefined) throw new Error('A screen was drawn outside EngineContext.Provider')
  return engine
}
