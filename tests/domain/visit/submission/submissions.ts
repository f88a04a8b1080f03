import { calendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Register, SubmissionHead } from '#domain/visit/submission/submission.ts'

/** Invented submissions. */
export const HEAD: SubmissionHead = {
  v: 1,
  id: 'AAECAwQFBgcICQoLDA0ODw' as RecordId,
  day: calendarDate(2026, 11, 26) ?? ('' as never),
  from: 'kiosk',
  language: 'ti',
  ticket: { number: 'AK-7', picture: 'kite' },
  findCode: 'K7-3QP',
}

export const REGISTER: Register = {
  kind: 'register',
  ageGroup: 'from18',
  callName: 'Zeepaardje',
  answers: { wishes: ['cooking', 'sewing'], skills: 'dontKnow', goals: 'later', minutes: ['30'], help: 'nothing' },
  wants: [{ activityId: 'AQECAwQFBgcICQoLDA0ODw' as RecordId, withFriend: true }],
}
