import type { KioskWays } from '#app/kiosk/KioskHost.ts'

/** What the page needs of its window. */
export interface KioskWindow {
  readonly now: () => number
  readonly replace: (address: string) => void
  readonly close: () => void
}

/**
 * How one leaves a screen of this laptop. A full navigation takes away what the page held; the address says nothing about anybody.
 * Beside somebody of the counter it stands in a window of its own, which closes over the counter that waits behind its PIN.
 *
 * @param besideUntil the millisecond after which nobody new begins; undefined where the kiosk stands alone
 */
export const kioskWays = (besideUntil: number | undefined, { now, replace, close }: KioskWindow): KioskWays => {
  const again = (): void => replace('/kiosk.html')
  const toLock = (): void => replace('/')
  if (besideUntil === undefined) return { wipe: again, toCounter: toLock }
  const toCounter = (): void => {
    close()
    // A window that a person opened can not close itself.
    toLock()
  }
  const endsIn = (): number => Math.max(0, besideUntil - now())
  return { wipe: () => (endsIn() > 0 ? again() : toCounter()), toCounter, endsIn }
}
