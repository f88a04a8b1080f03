import type { InboxCalls } from '#engine/inboxDoor.ts'
import type { EngineLink } from '#engine/engineLink.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'

/** `beside`: somebody of the counter sits next to it, so that the counter waits behind its PIN instead of being locked fully. */
export type KioskWay = 'alone' | 'beside'

/** Whether this laptop is a kiosk now; kept where every tab reads it before it draws anything. */
export interface KioskMark {
  readonly location: () => string | undefined
  /** The millisecond after which nobody new begins at a kiosk beside which somebody sits; undefined where it stands alone. */
  readonly besideUntil: () => number | undefined
  readonly raise: (location: string, way: KioskWay) => void
  readonly lower: () => void
}

/** The browser opened no window for it. Nothing is locked, nothing is a kiosk. */
export interface WindowRefused {
  readonly kind: 'windowRefused'
}

type Prepared = InboxCalls['prepareKiosk']['answer']

export interface KioskClient {
  /** The location this laptop is a kiosk of: then there is a lock here and nothing else. */
  readonly kioskOf: () => string | undefined
  /** Locks every tab fully, and turns this laptop into a kiosk. Only the four words end that. */
  readonly startKiosk: () => Promise<Prepared>
  /**
   * For who stays beside it: the kiosk gets a window of its own and every tab waits behind its PIN. Opening the counter, by PIN or by
   * words, ends that kiosk.
   */
  readonly startKioskBeside: () => Promise<Prepared | Result<null, WindowRefused>>
  readonly poster: () => Promise<InboxCalls['poster']['answer']>
  readonly unreadableSubmissions: () => Promise<number>
}

interface Here {
  readonly location: () => string | undefined
  readonly tabs: BroadcastChannel
  readonly lockFully: () => void
  readonly lock: () => void
}

export interface KioskPorts {
  readonly kiosk: KioskMark
  /** Opens a window for a kiosk beside which somebody sits; false where the browser opens none. */
  readonly openKiosk: () => boolean
}

export const createKioskClient = (engine: () => EngineLink, { kiosk: mark, openKiosk }: KioskPorts, here: Here): KioskClient => {
  /** The mark first: whatever tab is drawn from now on finds it. */
  const start = async <E>(way: KioskWay, become: () => Result<null, E>): Promise<Prepared | Result<null, E>> => {
    const ready = await engine().call('prepareKiosk', undefined)
    const location = here.location()
    if (!ready.ok || location === undefined) return ready
    mark.raise(location, way)
    return become()
  }
  return {
    kioskOf: mark.location,
    startKiosk: () =>
      start<never>('alone', () => {
        here.tabs.postMessage('kiosk')
        here.lockFully()
        return ok(null)
      }),
    startKioskBeside: () =>
      start<WindowRefused>('beside', () => {
        if (!openKiosk()) {
          mark.lower()
          return err({ kind: 'windowRefused' })
        }
        here.lock()
        return ok(null)
      }),
    poster: () => engine().call('poster', undefined),
    unreadableSubmissions: () => engine().call('unreadable', undefined),
  }
}
