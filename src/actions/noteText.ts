import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { NOTE_MAX_CHARACTERS } from '#domain/people/note.ts'
import { textLength } from '#domain/people/textLength.ts'
import { guardText } from '#actions/guardTexts.ts'
import type { Problem } from '#actions/problem.ts'

/** The text of a note, tidied and short enough to stay a reminder. */
export const noteText = (text: string): Result<string, Problem> => {
  const guarded = guardText('text', text)
  if (!guarded.ok) return guarded
  const length = textLength(guarded.value)
  return length > NOTE_MAX_CHARACTERS ? err({ kind: 'noteTooLong', field: 'text', max: NOTE_MAX_CHARACTERS, length }) : ok(guarded.value)
}
