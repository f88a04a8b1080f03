import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { AbsenceReason } from '#domain/participation/attendance.ts'
import { tidyLine } from '#domain/people/tidyText.ts'
import { CALL_NAME_MOST, WANTS_MOST } from '#domain/visit/submission/submission.ts'
import type {
  Submission,
  SubmissionBody,
  SubmissionHead,
  SubmittedAnswers,
  SubmittedWish,
  SubmitterAge,
} from '#domain/visit/submission/submission.ts'
import type { KioskErrand } from '#app/kiosk/kioskPaths.ts'

/** What somebody pointed at so far. It lives in this page only, and is gone with it. */
export interface KioskDraft {
  readonly ageGroup?: SubmitterAge
  readonly name: string
  readonly typeForMe: boolean
  readonly answers: SubmittedAnswers
  readonly wants: readonly SubmittedWish[]
  readonly code: string
  readonly from?: { readonly activityId: RecordId; readonly on: CalendarDate } | undefined
  readonly reason: AbsenceReason
}

export const EMPTY_DRAFT: KioskDraft = { name: '', typeForMe: false, answers: {}, wants: [], code: '', reason: 'unknown' }

/** What is sealed of it; undefined where what it needs is missing, which no way through the screens leaves out. */
export const submissionOf = (head: SubmissionHead, errand: KioskErrand | 'help', draft: KioskDraft): Submission | undefined => {
  const body = bodyOf(errand, draft)
  return body && { ...head, ...body }
}

const bodyOf = (errand: KioskErrand | 'help', draft: KioskDraft): SubmissionBody | undefined => {
  const { ageGroup, answers, wants, typeForMe, code, from, reason } = draft
  const named = nameOf(draft)
  switch (errand) {
    case 'register':
      return (
        ageGroup && { kind: 'register', ageGroup, ...named, ...(typeForMe && { typeForMe }), answers, wants: wants.slice(0, WANTS_MOST) }
      )
    case 'wants':
      return ageGroup && { kind: 'wants', ageGroup, ...named, wants: wants.slice(0, WANTS_MOST) }
    case 'absent':
      return code === '' ? undefined : { kind: 'absent', code, reason, ...from }
    case 'talkToday':
      return { kind: 'talkToday', ...named }
    case 'help':
      return { kind: 'help' }
  }
}

const nameOf = ({ name, typeForMe }: KioskDraft): { readonly callName?: string } => {
  const callName = Array.from(tidyLine(name)).slice(0, CALL_NAME_MOST).join('')
  return typeForMe || callName === '' ? {} : { callName }
}
