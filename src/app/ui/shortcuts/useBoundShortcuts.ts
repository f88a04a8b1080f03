import { useSyncExternalStore } from 'react'
import { boundShortcuts } from '#app/ui/shortcuts/boundShortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'

/** What the keys do on the screen that is there now. */
export const useBoundShortcuts = (): readonly ShortcutId[] => useSyncExternalStore(boundShortcuts.subscribe, boundShortcuts.now)
