import type { JournalWriting } from '#server/data/JournalData.ts'
import { comparePlace } from '#server/journal/comparePlace.ts'
import type { JournalDeps } from '#server/journal/JournalDeps.ts'
import type { Generation, JournalPlace } from '#sync/journalPlace.ts'

/**
 * The generation to answer `restored` with, or undefined where the place is right. Found out here for the first time, a new generation
 * begins: so every other device hears of it too, also one whose own place still fits.
 */
export const foundRestored = async (
  { mintGeneration }: Pick<JournalDeps, 'mintGeneration'>,
  rows: JournalWriting,
  place: JournalPlace,
): Promise<Generation | undefined> => {
  switch (await comparePlace(rows, place)) {
    case 'here':
      return undefined
    case 'otherLife':
      return rows.head.generation
    case 'rowsLost': {
      const generation = mintGeneration()
      await rows.setGeneration(generation)
      return generation
    }
  }
}
