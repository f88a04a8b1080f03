import Dexie from 'dexie'
import type { Table } from 'dexie'

/** What this laptop knows of a location before anything is unlocked: nothing that names a person. */
export interface KnownLocation {
  readonly location: string
  /** What the unlock screen calls it; chosen by the person who set it up. */
  readonly label: string
  readonly practice: boolean
  /** Slots and envelopes, as the vault wrote them. */
  readonly header: unknown
}

export interface LocationDirectory {
  readonly all: () => Promise<readonly KnownLocation[]>
  readonly find: (location: string) => Promise<KnownLocation | undefined>
  readonly keep: (known: KnownLocation) => Promise<void>
  readonly forget: (location: string) => Promise<void>
  readonly close: () => void
}

/** The list of locations on this laptop. A laptop of rotating staff may know several; one is open at a time. */
export const openLocationDirectory = async (): Promise<LocationDirectory> => {
  const dexie = new Dexie('meedoenbalie-locations', { chromeTransactionDurability: 'strict' })
  dexie.version(1).stores({ locations: '&location' })
  await dexie.open()
  const locations: Table<KnownLocation, string> = dexie.table('locations')
  return {
    all: () => locations.toArray(),
    find: (location) => locations.get(location),
    keep: async (known) => {
      await locations.put(known)
    },
    forget: (location) => locations.delete(location),
    close: () => {
      dexie.close()
    },
  }
}
