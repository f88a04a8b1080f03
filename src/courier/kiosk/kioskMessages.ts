import type { KioskCall, KioskDoor } from '#courier/kiosk/KioskDoor.ts'

/** What a page asks at the door of the kiosk, by number. */
export interface KioskRequest<N extends KioskCall = KioskCall> {
  readonly kind: 'kiosk'
  readonly id: number
  readonly call: N
  readonly input: Parameters<KioskDoor[N]>
}

export interface KioskAnswer {
  readonly kind: 'kioskAnswer'
  readonly id: number
  readonly answer: unknown
}
