import type { SyncReport } from '#sync/syncReport.ts'

/** What the courier tells the page. It has the network and no key, so it can not tell more. */
export type CourierMessage =
  { readonly kind: 'connection'; readonly online: boolean } | { readonly kind: 'report'; readonly report: SyncReport }

export type CourierRequest =
  /** The page came back to the front, or somebody asked: try now. */
  | { readonly kind: 'look' }
  /** A counter is open on this page. Its sync token stays in the courier's memory until `locked`. */
  | { readonly kind: 'unlocked'; readonly location: string; readonly syncToken: string | undefined }
  | { readonly kind: 'locked' }
