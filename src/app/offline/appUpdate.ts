import { Workbox } from 'workbox-window'
import { trustedServiceWorkerUrl } from '#app/offline/trustedUrls.ts'

export interface AppUpdate {
  /** The app is stored on this laptop: it opens without a network from now on. */
  readonly storedForOffline: boolean
  /** A newer version waits. It starts only when somebody taps, never by itself. */
  readonly waiting: boolean
}

const LOOK_FOR_UPDATE_EVERY_MS = 60 * 60 * 1000

let current: AppUpdate = { storedForOffline: false, waiting: false }
const listeners = new Set<() => void>()
let workbox: Workbox | undefined

export const appUpdate = {
  now: (): AppUpdate => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Starts the waiting version in every tab. */
  apply: (): void => {
    // A tab that is open since the first visit gets no reload from workbox itself: it does not count as an update there.
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        location.reload()
      },
      { once: true },
    )
    workbox?.messageSkipWaiting()
  },
}

/** Stores the app for offline use and watches for new versions. */
export const registerServiceWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  workbox = new Workbox(trustedServiceWorkerUrl())
  workbox.addEventListener('waiting', () => {
    set({ waiting: true })
  })
  workbox.addEventListener('activated', () => {
    set({ storedForOffline: true })
  })
  await workbox.register()
  void navigator.serviceWorker.ready.then(() => {
    set({ storedForOffline: true })
  })
  setInterval(() => void workbox?.update().catch(() => undefined), LOOK_FOR_UPDATE_EVERY_MS)
}

const set = (change: Partial<AppUpdate>): void => {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}
