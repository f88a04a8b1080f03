import { oneOf, reference, requiredDate, requiredReference, text, union, yesNo, date } from '#kernel/fields.ts'
import type { Field } from '#kernel/Shape.ts'
import type { ContentOf, Shape } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { ABSENCE_REASONS } from '#domain/participation/attendance.ts'
import { AGE_GROUPS } from '#domain/people/resident.ts'
import { readAnswers } from '#domain/visit/submission/readAnswers.ts'
import { readWishes } from '#domain/visit/submission/readWishes.ts'
import type { SubmittedAnswers, SubmittedWish } from '#domain/visit/submission/submission.ts'
import { TICKET_PICTURES } from '#domain/visit/submission/ticketPicture.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

const wishes: Field<readonly SubmittedWish[]> = { kind: 'single', read: readWishes, absent: [], required: false }

/**
 * A submission once an unlocked laptop has opened it, until a person has looked at it: then it becomes part of somebody's file and goes, or
 * goes unread after fourteen days. Nobody has checked what stands in it. `about` is the file that comes of it when it is accepted, so
 * that two laptops make one, and so that erasing that person erases this.
 */
export const selfFilledShape = {
  about: requiredReference,
  kind: oneOf(['register', 'wants', 'absent', 'talkToday', 'help'], undefined),
  day: requiredDate,
  from: oneOf(['kiosk', 'ownPhone'], 'kiosk'),
  language: oneOf([...SPOKEN_LANGUAGES, 'notHere'], undefined),
  ticketNumber: text,
  ticketPicture: oneOf(TICKET_PICTURES, undefined),
  findCode: text,
  callName: text,
  typeForMe: yesNo,
  ageGroup: oneOf(AGE_GROUPS, undefined),
  answers: union<SubmittedAnswers>((value) => readAnswers(value), {}),
  wants: wishes,
  /** The code on a card of somebody who is known, as they typed it. */
  code: text,
  reason: oneOf(ABSENCE_REASONS, undefined),
  activityId: reference,
  on: date,
  /** A person has seen to it without a file, or it was nothing. */
  putAside: yesNo,
} satisfies Shape

export interface SelfFilled extends ContentOf<typeof selfFilledShape> {
  readonly id: RecordId
}

/** Whether it has waited for longer than it may. */
export const isExpired = ({ day }: Pick<SelfFilled, 'day'>, today: CalendarDate, days: number): boolean =>
  day !== undefined && addDays(day, days) < today
