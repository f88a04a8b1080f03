import { useEffect, useRef } from 'react'
import { boundShortcuts } from '#app/ui/shortcuts/boundShortcuts.ts'

/** While this piece of a screen is there, it hears what a hand scanner reads, without a field to type in. */
export const useScanned = (onText: (text: string) => void): void => {
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => boundShortcuts.onScanned((text) => latest.current(text)), [])
}
