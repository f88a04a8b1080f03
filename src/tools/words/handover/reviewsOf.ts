import type { TakenText } from '#tools/words/handover/judgeHandback.ts'
import { hashOfText } from '#tools/words/reviews.ts'
import type { Reviews } from '#tools/words/reviews.ts'

export interface Reader {
  readonly name: string
  /** Whether they grew up with the language; without it their work stands as theirs and still has to be read. */
  readonly native: boolean
  /** The day, as 2026-11-28. */
  readonly on: string
}

/**
 * What a reader said, by key: of what they wrote, and of what they marked as read. Somebody who did not grow up with the language
 * does not take away what a native speaker said of the very same text.
 */
export const reviewsOf = (taken: readonly TakenText[], reader: Reader): Reviews[string] =>
  Object.fromEntries(
    taken
      .filter(({ isRead }) => isRead)
      .filter(({ unit, isNew }) => reader.native || isNew || !unit.isRead)
      .map(({ unit, text }) => [
        unit.key,
        { source: unit.dutchHash, text: hashOfText(text), by: reader.name, native: reader.native, on: reader.on },
      ]),
  )
