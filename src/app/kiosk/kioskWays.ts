import type { KioskHost } from '#app/kiosk/KioskHost.ts'

/** Of which counter this laptop is a kiosk, and how one leaves a screen of it. */
export interface KioskStart {
  readonly counter: string
  readonly ways: Pick<Required<KioskHost>, 'wipe' | 'toCounter'>
}

/** What the page needs of its window. */
export interface KioskWindow {
  readonly hash: string
  readonly replace: (address: string) => void
  readonly reload: () => void
  readonly close: () => void
}

/** A kiosk that stands alone says it by its flag; one beside which somebody of the counter sits, by the address they opened it with. */
export const kioskStart = (flagged: string | undefined, { hash, replace, reload, close }: KioskWindow): KioskStart | undefined => {
  // A full navigation takes away what the page held; the address says nothing about anybody.
  if (flagged !== undefined) return { counter: flagged, ways: { wipe: () => replace('/kiosk.html'), toCounter: () => replace('/') } }
  const beside = ATTENDED.exec(hash)?.[1]
  return beside === undefined ? undefined : { counter: beside, ways: { wipe: reload, toCounter: close } }
}

/** The address of a kiosk beside which somebody of the counter sits. It names the counter and nobody else. */
const ATTENDED = /^#a-([0-9a-f]{32})$/u

/** So long somebody sits beside it at most; then the counter, which waits behind a PIN, is the only thing left. */
export const ATTENDED_MOST_MS = 30 * 60_000
