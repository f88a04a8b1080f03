import { useEffect, useState } from 'react'
import { keepRecording, recordedKeys, recordingOf, throwAllAway, throwAway } from '#app/balie/studio/recordings.ts'
import type { KeptRecording } from '#app/balie/studio/recordings.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import type { Take } from '#app/balie/studio/takeOf.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { textHash } from '#i18n/textHash.ts'
import type { Result } from '#kernel/Result.ts'

/** `kept` says the text that stands there now, `stale` an older one. */
export type RecordingState = 'none' | 'kept' | 'stale'

export interface Recordings {
  readonly stateOf: (key: string) => RecordingState
  readonly kept: number
  readonly keep: (prompt: Prompt, take: Take) => Promise<Result<null, SaveProblem>>
  readonly soundOf: (key: string) => Promise<KeptRecording | undefined>
  readonly remove: (key: string) => Promise<void>
  readonly removeAll: () => Promise<void>
}

/** What was recorded in a language on this laptop, also before a reload; undefined while it is being looked up. */
export const useRecordings = (language: LanguageId, prompts: readonly Prompt[]): Recordings | undefined => {
  const engine = useEngine()
  const [states, setStates] = useState<ReadonlyMap<string, RecordingState> | undefined>()

  useEffect(() => {
    const watch = { wanted: true }
    void (async () => {
      const found = new Map<string, RecordingState>()
      for (const key of await recordedKeys(engine, language)) {
        const recording = await recordingOf(engine, language, key)
        const own = prompts.find((prompt) => prompt.key === key)?.own
        if (recording !== undefined && own !== undefined) found.set(key, recording.text === (await textHash(own)) ? 'kept' : 'stale')
      }
      if (watch.wanted) setStates(found)
    })()
    return () => {
      watch.wanted = false
    }
  }, [engine, language, prompts])

  const set = (key: string, state: RecordingState): void => setStates((before) => new Map(before).set(key, state))
  return (
    states && {
      stateOf: (key) => states.get(key) ?? 'none',
      kept: [...states.values()].filter((state) => state === 'kept').length,
      keep: async ({ key, own }, take) => {
        const result = await keepRecording(engine, language, { key, text: own }, take)
        if (result.ok) set(key, 'kept')
        return result
      },
      soundOf: (key) => recordingOf(engine, language, key),
      remove: async (key) => {
        await throwAway(engine, language, key)
        set(key, 'none')
      },
      removeAll: async () => {
        await throwAllAway(engine, language)
        setStates(new Map())
      },
    }
  )
}
