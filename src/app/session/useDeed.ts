import { useCallback } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'
import type { DeedAnswer, DeedInput, DeedName } from '#engine/deeds.ts'
import type { Problem, SaveProblem } from '#engine/door.ts'
import type { Result } from '#kernel/Result.ts'

/** Performs a deed; the promise resolves when it is on this laptop's disk, or names what stands in the way. */
export const useDeed = <N extends DeedName>(
  deed: N,
): ((input: DeedInput<N>, draft?: string) => Promise<Result<DeedAnswer<N>, Problem | SaveProblem>>) => {
  const engine = useEngine()
  return useCallback((input, draft) => engine.perform(deed, input, draft), [engine, deed])
}
