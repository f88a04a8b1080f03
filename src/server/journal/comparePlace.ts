import type { JournalReading } from '#server/data/JournalData.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'
import type { JournalPlace } from '#sync/journalPlace.ts'

/**
 * How a device's place stands to this journal. `otherLife`: the device knows another generation. `rowsLost`: it knows of a row that is not
 * here, or is another one here, so the server was put back to an older state and nobody told it.
 */
export type PlaceStanding = 'here' | 'otherLife' | 'rowsLost'

export const comparePlace = async (rows: JournalReading, place: JournalPlace): Promise<PlaceStanding> => {
  if (place.generation === NO_GENERATION && place.seq === 0) return 'here'
  if (place.generation !== rows.head.generation) return 'otherLife'
  if (place.seq === 0) return 'here'
  if (place.seq > rows.head.seq) return 'rowsLost'
  return (await rows.chainAt(place.seq)) === place.chain ? 'here' : 'rowsLost'
}
