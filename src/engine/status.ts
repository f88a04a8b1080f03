import type { Safety } from '#sync/safetyOf.ts'
import type { SyncLogLine, SyncReport } from '#sync/syncReport.ts'

export type { Safety, SyncLogLine, SyncReport }

/** What the page knows of the engine at any moment; nothing in it is about a resident. */
export interface EngineStatus {
  readonly kind: 'closed' | 'locked' | 'open'
  readonly practice: boolean
  readonly location: string | undefined
  readonly locationName: string
  readonly staffName: string
  /** How this counter came onto this laptop, while the page is open in which it did. */
  readonly fresh: 'setUp' | 'joined' | undefined
  /** Another laptop is being let in: the person may be at that one for a while. */
  readonly lettingIn: boolean
  /** Whether a PIN for this session was chosen, so that locking can be undone without the four words. */
  readonly pinChosen: boolean
  /** The clock time of the last save that is on this laptop's disk, `HH:MM`. */
  readonly lastSaved: string | undefined
  /** Entries that could not be opened; kept, and shown to a coordinator. */
  readonly parked: number
  /** Whether the browser promised not to clear our storage by itself; undefined while it was not asked. */
  readonly storagePersisted: boolean | undefined
  /** Whether our server answers; undefined while that is not known. */
  readonly online: boolean | undefined
  /** How the exchange with the server stands, from what is unsent on this laptop; undefined while that is not known. */
  readonly sync: SyncReport | undefined
  /** The same in one word; `alone` where this counter has no server. */
  readonly safety: Safety
  /** What a person should look at. */
  readonly attention: readonly Attention[]
}

export type Attention =
  /** This laptop knew more than is on its disk now: the browser or somebody cleared it. */
  | 'emptied'
  /** It did, and what was unsent is back from its second copy. */
  | 'putBack'
  | 'parkedEntries'
  | 'storageFull'
  | 'storageFailed'
  | 'reloadNeeded'

export const CLOSED: EngineStatus = {
  kind: 'closed',
  practice: false,
  location: undefined,
  locationName: '',
  staffName: '',
  fresh: undefined,
  lettingIn: false,
  pinChosen: false,
  lastSaved: undefined,
  parked: 0,
  storagePersisted: undefined,
  online: undefined,
  sync: undefined,
  safety: 'alone',
  attention: [],
}
