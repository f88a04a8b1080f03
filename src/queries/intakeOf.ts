import type { RecordId } from '#kernel/RecordId.ts'
import type { Intake } from '#domain/visit/intake.ts'
import type { Reader } from '#queries/ports.ts'

/** The talk with this person. Of two files that each had one, one talk: what was said in either, and over when either is. */
export const intakeOf = (read: Reader, residentId: RecordId): Intake | undefined => {
  const [first, ...others] = read.by('intake', 'about', residentId)
  return others.reduce(
    (talk, other) => talk && { ...talk, finishedOn: talk.finishedOn ?? other.finishedOn, said: { ...other.said, ...talk.said } },
    first,
  )
}
