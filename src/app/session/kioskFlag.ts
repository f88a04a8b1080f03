import type { KioskMark, KioskWay } from '#engine/kioskClient.ts'

const KEY = 'meedoenbalie.kiosk'
/** The location, and for one beside which somebody sits the millisecond after which nobody new begins. */
const KEPT = /^([0-9a-f]{32})(?:-(\d{13}))?$/u

/** So long somebody sits beside it at most; then the counter, which waits behind a PIN, is the only thing left. */
export const BESIDE_MOST_MS = 30 * 60_000

export interface KioskFlag extends KioskMark {
  /** The flag was lowered from another tab: the counter is open, and no kiosk stands beside it. */
  readonly onLowered: (listener: () => void) => void
}

interface FlagPorts {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly now: () => number
}

/**
 * Whether this laptop is a kiosk now. It is read before anything is drawn, in every tab and after every restart: the desk of the staff
 * shows its lock and nothing else, `kiosk.html` knows its location. Kept where it can be read at once; it names no person.
 */
export const createKioskFlag = ({ storage, now }: FlagPorts): KioskFlag => {
  const kept = (): RegExpExecArray | null => KEPT.exec(storage.getItem(KEY) ?? '')
  return {
    location: () => kept()?.[1],
    besideUntil: () => {
      const until = kept()?.[2]
      return until === undefined ? undefined : Number(until)
    },
    raise: (location: string, way: KioskWay) => {
      storage.setItem(KEY, way === 'alone' ? location : `${location}-${String(now() + BESIDE_MOST_MS)}`)
    },
    lower: () => {
      storage.removeItem(KEY)
    },
    onLowered: (listener) => {
      // The browser tells it to the other tabs only, which is what is needed.
      window.addEventListener('storage', ({ key }) => {
        if ((key === KEY || key === null) && kept() === null) listener()
      })
    },
  }
}
