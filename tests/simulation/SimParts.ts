import type { Sealing } from '#engine/Sealing.ts'
import type { TokenKind } from '#server/journal/JournalDeps.ts'
import type { JournalStore } from '#storage/journalStore.ts'
import type { LocalJournal } from '#sync/cycle/LocalJournal.ts'
import type { SyncServer } from '#sync/cycle/SyncServer.ts'
import type { Coverage } from '#sync/coverage.ts'
import type { DotKey } from '#sync/dot.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'
import type { Line } from '#tests/simulation/line.ts'
import type { Keyring } from '#vault/keyring.ts'

/** A laptop's disk: it outlives the pages that open journals on it. */
export interface SimDisk {
  readonly openStore: () => Promise<JournalStore>
  readonly openSync: () => Promise<LocalJournal & { readonly close: () => void }>
  /** As a copied profile has it. */
  readonly copy: () => Promise<SimDisk>
}

/** Which keys of the location a laptop has. It lies on the disk, sealed. */
export interface SimKeys {
  readonly keyring: () => Promise<Keyring>
  /** With one key more, that nobody else has yet. */
  readonly rotated: () => Promise<SimKeys>
  readonly joined: (other: SimKeys) => SimKeys
}

/** What lies on the server, to be held against what laptops believe. */
export interface OnServer {
  readonly dots: readonly DotKey[]
  /** What the present snapshot holds. */
  readonly coverage: Coverage
}

export interface SimServer {
  readonly reach: (device: DeviceId, token: TokenKind, line: Line) => SyncServer
  readonly backUp: () => Promise<void>
  /** The state of an earlier backup; nobody is told. */
  readonly putBack: (which: number) => Promise<void>
  readonly backups: () => number
  readonly sweep: () => Promise<void>
  readonly lookInto: () => Promise<OnServer>
}

/** What a schedule is played on: everything in memory, or the real database, sealing and handler. */
export interface SimParts {
  readonly location: LocationId
  readonly sealing: Sealing
  /** Whether two things may happen at once and still come out the same way for a seed. */
  readonly together: boolean
  readonly newDisk: () => Promise<SimDisk>
  readonly firstKeys: SimKeys
  readonly server: SimServer
  readonly close: () => Promise<void>
}

export type MakeParts = (deps: { readonly dice: SeededRandom; readonly now: () => Instant }) => Promise<SimParts>
