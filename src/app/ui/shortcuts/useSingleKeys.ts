import { useSyncExternalStore } from 'react'
import { singleKeys } from '#app/ui/shortcuts/singleKeys.ts'

/** Whether single letters do something at this laptop. */
export const useSingleKeys = (): boolean => useSyncExternalStore(singleKeys.subscribe, singleKeys.now)
