import Dexie from 'dexie'
import type { Table } from 'dexie'

/** What a laptop that is a kiosk knows of its location without any key. */
export interface KioskPlace {
  /** 32 hex characters. */
  readonly location: string
  /** What the location calls itself. */
  readonly label: string
  /** To which everything is sealed; base64url. Pinned: it is never another one. */
  readonly publicKey: string
  /** Stands before the numbers of tickets of this laptop. */
  readonly letter: string
  /** The coming days, as the domain writes them; storage does not look inside. */
  readonly week: unknown
}

/** A sealed submission. The marks are there or not, so that their indexes hold only what they are for. */
export interface InboxRow {
  readonly id: string
  readonly location: string
  readonly sealed: Uint8Array
  /** `YYYY-MM-DD`, in clear: after that day it may go, also while nobody has the key. */
  readonly expDay: string
  /** No server has confirmed it. */
  readonly toSend?: 1
  /** No engine here has taken it into the journal. */
  readonly toOpen?: 1
  /** Nobody needs it any more: the server's copy can go as soon as the journal is there. Its bytes are gone here. */
  readonly taken?: 1
  /** It did not open with the location's key, or was no submission: nobody can ever read it. It is counted until its day. */
  readonly unreadable?: 1
}

export interface TicketRow {
  readonly location: string
  readonly day: string
  readonly last: number
}

/** What hangs on the wall: the coming days under a key that only the poster carries, and the hash of the poster's token. */
export interface PosterRow {
  readonly location: string
  readonly tokenHash: Uint8Array
  readonly sealedWeek: Uint8Array
  readonly toSend?: 1
}

export interface InboxDatabase {
  readonly dexie: Dexie
  readonly places: Table<KioskPlace, string>
  readonly rows: Table<InboxRow, string>
  readonly tickets: Table<TicketRow, string>
  readonly posters: Table<PosterRow, string>
}

/** A database of its own, for all locations of this laptop: a kiosk opens it without opening any journal. */
export const openInboxDatabase = (): InboxDatabase => {
  const dexie = new Dexie('meedoenbalie-inbox', { chromeTransactionDurability: 'strict' })
  dexie.version(1).stores({
    places: '&location',
    rows: '&id, location, [location+toSend], [location+toOpen], [location+taken], [location+unreadable], expDay',
    tickets: '&location',
    posters: '&location',
  })
  return {
    dexie,
    places: dexie.table('places'),
    rows: dexie.table('rows'),
    tickets: dexie.table('tickets'),
    posters: dexie.table('posters'),
  }
}
