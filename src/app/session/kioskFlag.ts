const KEY = 'meedoenbalie.kiosk'
const LOCATION = /^[0-9a-f]{32}$/u

export interface KioskFlag {
  /** The location this laptop is a kiosk of, or undefined while it is a desk. */
  readonly location: () => string | undefined
  readonly raise: (location: string) => void
  /** Only a full unlock does this. */
  readonly lower: () => void
}

/**
 * Whether this laptop is a kiosk now. It is read before anything is drawn, in every tab and after every restart: the desk of the staff
 * shows its lock and nothing else, `kiosk.html` knows its location. Kept where it can be read at once; it names no person.
 */
export const createKioskFlag = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KioskFlag => ({
  location: () => {
    const kept = storage.getItem(KEY)
    return kept !== null && LOCATION.test(kept) ? kept : undefined
  },
  raise: (location) => {
    storage.setItem(KEY, location)
  },
  lower: () => {
    storage.removeItem(KEY)
  },
})
