import { useSyncExternalStore } from 'react'
import { installPrompt } from '#app/offline/installPrompt.ts'
import type { Installing } from '#app/offline/installPrompt.ts'

/** Whether the app is on this laptop, and how it can come there. */
export const useInstalling = (): Installing => useSyncExternalStore(installPrompt.subscribe, installPrompt.now)
