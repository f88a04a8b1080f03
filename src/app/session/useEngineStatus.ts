import { useSyncExternalStore } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'
import type { EngineStatus } from '#engine/status.ts'

/** Whether the counter is open, whose it is, and how safe the work is right now. */
export const useEngineStatus = (): EngineStatus => {
  const engine = useEngine()
  return useSyncExternalStore(engine.onStatus, engine.status)
}
