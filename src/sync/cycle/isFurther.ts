import { NO_GENERATION } from '#sync/journalPlace.ts'
import type { JournalPlace } from '#sync/journalPlace.ts'

/** Whether a place that the server told can follow on the one that was said to it: the same life of the journal, and never back. */
export const isFurther = (said: JournalPlace, told: JournalPlace): boolean =>
  (said.generation === told.generation || said.generation === NO_GENERATION) && told.seq >= said.seq
