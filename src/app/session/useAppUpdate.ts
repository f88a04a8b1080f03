import { useSyncExternalStore } from 'react'
import { appUpdate } from '#app/offline/appUpdate.ts'
import type { AppUpdate } from '#app/offline/appUpdate.ts'

/** Whether the app is stored for offline use, and whether a newer version waits for a tap. */
export const useAppUpdate = (): AppUpdate => useSyncExternalStore(appUpdate.subscribe, appUpdate.now)
