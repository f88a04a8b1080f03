import { useEffect, useRef } from 'react'
import { boundShortcuts } from '#app/ui/shortcuts/boundShortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'

/** While this piece of a screen is there, the shortcut does this. Without `run` there is nothing to do now, and it is not offered. */
export const useShortcut = (id: ShortcutId, run: (() => void) | undefined): void => {
  const latest = useRef(run)
  latest.current = run
  const can = run !== undefined
  useEffect(() => (can ? boundShortcuts.bind(id, () => latest.current?.()) : undefined), [id, can])
}
