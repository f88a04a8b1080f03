import type { TokenKind } from '#server/journal/JournalDeps.ts'
import type { DeviceId, LocationId } from '#sync/entryHeader.ts'

/** A suspended laptop was silent for long and must be approved anew; a removed one left the counter. Neither is wiped by this. */
export type DeviceState = 'active' | 'suspended' | 'removed'

export interface KnownDevice {
  readonly location: LocationId
  readonly device: DeviceId
  readonly state: DeviceState
}

export interface FoundDevice extends KnownDevice {
  readonly token: TokenKind
}

/** A laptop that the server is to know; of its tokens only the hashes (`tokenHash`). */
export interface NewDevice {
  readonly location: LocationId
  readonly device: DeviceId
  readonly appendHash: string
  readonly syncHash: string
  readonly at: number
}

/** Which laptops belong to which location, and by which tokens they are known. Tokens themselves are kept nowhere. */
export interface DeviceDirectory {
  readonly findByToken: (token: string) => Promise<FoundDevice | undefined>
  /** Adds a laptop, or gives one that is there these tokens and makes it active. False where the location has no journal. */
  readonly put: (device: NewDevice) => Promise<boolean>
  /** False where there is no such laptop. */
  readonly setState: (location: LocationId, device: DeviceId, state: DeviceState) => Promise<boolean>
  readonly devicesOf: (location: LocationId) => Promise<readonly KnownDevice[]>
}
