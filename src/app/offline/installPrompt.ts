/** What Chromium gives when the app can be put on this laptop; no other browser has it, and no list of types knows it. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/**
 * `here`: this is the installed app. `offered`: the browser can ask. `byMenu`: only the person can, by the browser's own menu.
 */
export type Installing = 'here' | 'offered' | 'byMenu'

let offered: InstallEvent | undefined
let installed = false
const listeners = new Set<() => void>()

const told = (): void => {
  for (const listener of listeners) listener()
}

/** The offer comes once, soon after the page opened; it is kept until somebody asks for it in the settings. */
export const watchInstallPrompt = (): void => {
  installed = matchMedia('(display-mode: standalone)').matches
  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event as InstallEvent
    told()
  })
  globalThis.addEventListener('appinstalled', () => {
    installed = true
    offered = undefined
    told()
  })
}

export const installPrompt = {
  now: (): Installing => {
    if (installed) return 'here'
    return offered === undefined ? 'byMenu' : 'offered'
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Lets the browser ask; an offer can be used once. */
  ask: async (): Promise<void> => {
    const asked = offered
    offered = undefined
    await asked?.prompt()
    told()
  },
}
