import type { InboxCalls } from '#engine/inboxDoor.ts'
import type { EngineLink } from '#engine/engineLink.ts'

/** Whether this laptop is a kiosk now; kept where every tab reads it before it draws anything. */
export interface KioskMark {
  readonly location: () => string | undefined
  readonly raise: (location: string) => void
  readonly lower: () => void
}

export interface KioskClient {
  /** The location this laptop is a kiosk of: then there is a lock here and nothing else. */
  readonly kioskOf: () => string | undefined
  /** Locks every tab fully, and turns this laptop into a kiosk. Only the four words end that. */
  readonly startKiosk: () => Promise<InboxCalls['prepareKiosk']['answer']>
  readonly poster: () => Promise<InboxCalls['poster']['answer']>
}

export const createKioskClient = (
  engine: () => EngineLink,
  mark: KioskMark,
  here: { readonly location: () => string | undefined; readonly tabs: BroadcastChannel; readonly lockHere: (toKiosk: boolean) => void },
): KioskClient => ({
  kioskOf: mark.location,
  startKiosk: async () => {
    const ready = await engine().call('prepareKiosk', undefined)
    const location = here.location()
    if (!ready.ok || location === undefined) return ready
    // The mark first: whatever tab is drawn from now on finds it.
    mark.raise(location)
    here.tabs.postMessage('kiosk')
    here.lockHere(true)
    return ready
  },
  poster: () => engine().call('poster', undefined),
})
