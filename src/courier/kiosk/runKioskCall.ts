import type { KioskDoor } from '#courier/kiosk/KioskDoor.ts'
import type { KioskRequest } from '#courier/kiosk/kioskMessages.ts'

/** Does what the kiosk asks, by name. A disk that can not be read answers like a laptop on which no counter was ever opened. */
export const runKioskCall = (door: KioskDoor, { call, input }: KioskRequest): Promise<unknown> =>
  (door[call] as (...given: readonly unknown[]) => Promise<unknown>)(...input).catch(() => undefined)
