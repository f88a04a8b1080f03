import type { LocationId } from '#sync/entryHeader.ts'

/** A sealed submission; whether a laptop or a telephone brought it is all that the server knows of it. */
export interface SealedRow {
  readonly id: string
  readonly sealed: Uint8Array
}

export type BroughtBy = 'laptop' | 'phone'

/** What becomes of submissions that come: all of them are kept, or none. */
export type Kept = 'kept' | 'full'

export interface Poster {
  readonly location: LocationId
  readonly sealedWeek: Uint8Array
}

/** Where a server keeps what people filled in by themselves, until a laptop of their location has it. */
export interface InboxData {
  /** What is there already stays as it is and needs no room. `most`: how many brought in this way may wait. */
  readonly add: (location: LocationId, rows: readonly SealedRow[], by: BroughtBy, at: number, most: number) => Promise<Kept>
  readonly ids: (location: LocationId) => Promise<readonly string[]>
  readonly some: (location: LocationId, ids: readonly string[]) => Promise<readonly Uint8Array[]>
  readonly remove: (location: LocationId, ids: readonly string[]) => Promise<void>
  /** One poster a location: a new one ends the one before. */
  readonly putPoster: (location: LocationId, tokenHash: Uint8Array, sealedWeek: Uint8Array) => Promise<void>
  readonly poster: (tokenHash: Uint8Array) => Promise<Poster | undefined>
  /** Removes what came before that moment. Answers how many. */
  readonly sweep: (before: number) => Promise<number>
}
