import { useCallback, useEffect, useRef, useState } from 'react'
import { useEngine } from '#app/session/EngineContext.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'

export interface Draft<T> {
  /** False until the engine said whether there is an unfinished form; do not draw the form before. */
  readonly ready: boolean
  readonly value: T
  readonly change: (value: T) => void
  /** Whether the value came from an earlier, unfinished time. */
  readonly restored: boolean
  /** Throws the draft away and starts over. Call it after the deed that saved the form, too: nothing may be sealed again then. */
  readonly discard: () => void
}

/** A pause this long in typing seals what stands in the form. */
const PAUSE_MS = 300

/**
 * What is typed in a form, sealed on this laptop at each pause, so that a lock, a reload or a closed lid loses nothing. It
 * is never sent anywhere. Give the draft's name to the deed that saves the form: it is removed in the same transaction.
 */
export const useDraft = <T extends FieldValue>(name: string, initial: T): Draft<T> => {
  const engine = useEngine()
  const [draft, setDraft] = useState<{ ready: boolean; value: T; restored: boolean }>({ ready: false, value: initial, restored: false })
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: T } | undefined>(undefined)
  const first = useRef(initial)
  /** The draft that was typed in or thrown away here: what the engine still kept of it is older. */
  const touched = useRef<string | undefined>(undefined)

  const flush = useCallback(() => {
    if (pending.current === undefined) return
    clearTimeout(pending.current.timer)
    void engine.keepDraft(name, pending.current.value)
    pending.current = undefined
  }, [engine, name])

  useEffect(() => {
    let wanted = true
    void engine.draft(name).then((kept) => {
      if (!wanted) return
      if (touched.current === name) {
        setDraft((typed) => ({ ...typed, ready: true }))
        return
      }
      setDraft(
        kept === undefined ? { ready: true, value: first.current, restored: false } : { ready: true, value: kept as T, restored: true },
      )
    })
    globalThis.addEventListener('pagehide', flush)
    return () => {
      wanted = false
      globalThis.removeEventListener('pagehide', flush)
      flush()
    }
  }, [engine, name, flush])

  const change = useCallback(
    (value: T) => {
      touched.current = name
      setDraft((before) => ({ ...before, value }))
      if (pending.current !== undefined) clearTimeout(pending.current.timer)
      pending.current = { value, timer: setTimeout(flush, PAUSE_MS) }
    },
    [flush, name],
  )

  const discard = useCallback(() => {
    touched.current = name
    if (pending.current !== undefined) clearTimeout(pending.current.timer)
    pending.current = undefined
    setDraft({ ready: true, value: first.current, restored: false })
    void engine.removeDraft(name)
  }, [engine, name])

  return { ...draft, change, discard }
}
