import type { Reader } from '#queries/ports.ts'

export interface PlaceNames {
  readonly locationName: string
  readonly counterName: string
}

/** What the location and this counter are called; empty as long as nobody said. */
export const placeNames = (read: Reader): PlaceNames => {
  const settings = read.all('settings')[0]
  return { locationName: settings?.locationName ?? '', counterName: settings?.counterName ?? '' }
}
