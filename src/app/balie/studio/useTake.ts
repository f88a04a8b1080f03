import { useContext, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Microphone, Recording } from '#app/balie/studio/microphone.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import { takeOf } from '#app/balie/studio/takeOf.ts'
import type { Take, TakeProblem } from '#app/balie/studio/takeOf.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import { SoundsContext } from '#app/session/SoundsContext.ts'

export interface TakeInHand {
  /** `ready`: something was recorded and waits to be kept. */
  readonly stage: 'idle' | 'recording' | 'working' | 'ready'
  readonly problem: TakeProblem | 'notKept' | undefined
  readonly playing: boolean
  readonly record: () => void
  readonly stop: () => void
  /** What was just recorded, or what was kept before. */
  readonly listen: () => void
  readonly stopListening: () => void
  /** Answers whether it lies on the disk. */
  readonly keep: () => Promise<boolean>
}

/** Recording one text: what is in hand is nobody's until it is kept. */
export const useTake = (microphone: Microphone, recordings: Recordings, prompt: Prompt): TakeInHand => {
  const sounds = useContext(SoundsContext)
  if (sounds === undefined) throw new Error('The studio was drawn outside SoundsContext')
  const owner = useId()
  const { playing } = useSyncExternalStore(sounds.onState, sounds.state)
  const [stage, setStage] = useState<TakeInHand['stage']>('idle')
  const [problem, setProblem] = useState<TakeInHand['problem']>()
  const [take, setTake] = useState<Take | undefined>()
  const running = useRef<Recording | undefined>(undefined)

  useEffect(
    () => () => {
      running.current?.stop()
      running.current = undefined
      sounds.stop(owner)
    },
    [sounds, owner],
  )

  const record = (): void => {
    sounds.stop()
    setProblem(undefined)
    setTake(undefined)
    setStage('recording')
    const recording = microphone.record()
    running.current = recording
    // The recorder may stop by itself, when it takes too long.
    void recording.sound.then(
      () => setStage('working'),
      () => undefined,
    )
    void takeOf(recording.sound).then((made) => {
      if (running.current !== recording) return
      running.current = undefined
      setStage(made.ok ? 'ready' : 'idle')
      if (made.ok) setTake(made.value)
      else setProblem(made.error)
    })
  }

  return {
    stage,
    problem,
    playing: playing === owner,
    record,
    stop: () => running.current?.stop(),
    listen: () => {
      const load = async (): Promise<Uint8Array | undefined> => (take ?? (await recordings.soundOf(prompt.key)))?.sound
      sounds.play(owner, [{ kind: 'clip', load }])
    },
    stopListening: () => sounds.stop(owner),
    keep: async () => {
      if (take === undefined) return false
      sounds.stop(owner)
      const kept = await recordings.keep(prompt, take)
      setProblem(kept.ok ? undefined : 'notKept')
      if (kept.ok) {
        setTake(undefined)
        setStage('idle')
      }
      return kept.ok
    },
  }
}
