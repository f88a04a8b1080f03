import { useCallback, useEffect, useRef, useState } from 'react'
import { openMicrophone } from '#app/balie/studio/microphone.ts'
import type { Microphone, MicrophoneProblem } from '#app/balie/studio/microphone.ts'

export type MicrophoneState =
  | { readonly state: 'off'; readonly problem: MicrophoneProblem | undefined; readonly open: () => void }
  | { readonly state: 'opening' }
  | { readonly state: 'on'; readonly microphone: Microphone }

/** The microphone of this screen. It is on from the press of a button until the screen is left, and never longer. */
export const useMicrophone = (): MicrophoneState => {
  const [state, setState] = useState<MicrophoneState['state']>('off')
  const [problem, setProblem] = useState<MicrophoneProblem | undefined>()
  const [microphone, setMicrophone] = useState<Microphone | undefined>()
  const left = useRef(false)

  const open = useCallback(() => {
    setState('opening')
    void openMicrophone().then((opened) => {
      if (!opened.ok) {
        setProblem(opened.error)
        setState('off')
        return
      }
      if (left.current) {
        opened.value.close()
        return
      }
      opened.value.onLost(() => {
        setMicrophone(undefined)
        setProblem('missing')
        setState('off')
      })
      setProblem(undefined)
      setMicrophone(opened.value)
      setState('on')
    })
  }, [])

  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  useEffect(() => () => microphone?.close(), [microphone])

  if (microphone !== undefined) return { state: 'on', microphone }
  return state === 'opening' ? { state } : { state: 'off', problem, open }
}
