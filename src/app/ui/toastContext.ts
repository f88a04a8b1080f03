import { createContext, useContext } from 'react'

export interface Toast {
  /** What was done, in the past tense: "Samira is aangemeld". */
  readonly text: string
  /** Takes it back. The opposite deed, asked for by the screen. */
  readonly undo?: () => unknown
  readonly tone?: 'done' | 'problem'
  /** Takes away whatever was said before: after somebody was erased no name of theirs may stay on the screen. */
  readonly alone?: true
}

export type ShowToast = (toast: Toast) => void

export const ToastContext = createContext<ShowToast>(() => undefined)

/** Says below the screen what was just done, with the way back. */
export const useToast = (): ShowToast => useContext(ToastContext)
