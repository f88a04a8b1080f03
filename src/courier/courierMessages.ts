import type { KioskAnswer } from '#courier/kiosk/kioskMessages.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'
import type { SyncReport } from '#sync/syncReport.ts'

/** What the courier tells the page. It has the network and no key, so it can not tell more. */
export type CourierMessage =
  | { readonly kind: 'connection'; readonly online: boolean }
  | { readonly kind: 'report'; readonly report: SyncReport }
  /** What the server said to an errand of that number. */
  | { readonly kind: 'errandDone'; readonly id: number; readonly answer: unknown }
  | KioskAnswer

export type CourierRequest =
  /** The page came back to the front, or somebody asked: try now. */
  | { readonly kind: 'look' }
  /** A counter is open on this page. Its sync token stays in the courier's memory until `locked`. */
  | { readonly kind: 'unlocked'; readonly location: string; readonly syncToken: string | undefined }
  | { readonly kind: 'locked' }

/** One request to the server while a counter sets up, lets a laptop in or joins. Its tokens pass through memory only. */
export interface Errand<N extends keyof EnrolmentServer = keyof EnrolmentServer> {
  readonly kind: 'errand'
  readonly id: number
  readonly errand: N
  readonly input: Parameters<EnrolmentServer[N]>[0]
}
