import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { AbsenceReason } from '#domain/participation/attendance.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import type { Unchosen } from '#domain/visit/intake.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import type { TicketPicture } from '#domain/visit/submission/ticketPicture.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

/** Under 16 nothing is submitted: "come with your parent or guardian". */
export type SubmitterAge = Exclude<AgeGroup, 'under16'>

/** "My language is not here" is an answer too, and a ticket at once. */
export type SubmittedLanguage = SpokenLanguage | 'notHere'

/** What was pointed at, in the words of the question's own list; or what was said instead (`later`: skipped). Not there: not come to. */
export type SubmittedAnswer = readonly string[] | Unchosen

export type SubmittedAnswers = Readonly<Partial<Record<QuestionId, SubmittedAnswer>>>

export interface SubmittedWish {
  readonly activityId: RecordId
  readonly withFriend: boolean
}

/** What every submission says. */
export interface SubmissionHead {
  readonly v: 1
  /** 128 random bits: the same submission sent twice is one, and the person who is accepted from it gets an id that follows from it. */
  readonly id: RecordId
  readonly day: CalendarDate
  readonly from: 'kiosk' | 'ownPhone'
  readonly language: SubmittedLanguage
  /** The number and the picture on the ticket, as in `AK-7` and a kite: `ticketNumber` of the door on a kiosk; a phone has none. */
  readonly ticket?: { readonly number: string; readonly picture: TicketPicture }
  /** A code of the form of a person code (`personCode.ts`), by which somebody at the counter finds this again. */
  readonly findCode?: string
}

export interface Register {
  readonly kind: 'register'
  readonly ageGroup: SubmitterAge
  /** A name, an alias, or nothing. At most CALL_NAME_MOST characters. */
  readonly callName?: string
  /** The person typed nothing: "a volunteer types it for me". */
  readonly typeForMe?: boolean
  readonly answers: SubmittedAnswers
  readonly wants: readonly SubmittedWish[]
}

/** "I want this", of somebody who is known already, or does not want to say more. */
export interface Wants {
  readonly kind: 'wants'
  readonly ageGroup: SubmitterAge
  readonly callName?: string
  /** The person code from their card. */
  readonly code?: string
  readonly wants: readonly SubmittedWish[]
}

/** "I can not come": on that day to that activity, or just "I can not come". */
export interface Absent {
  readonly kind: 'absent'
  readonly code: string
  readonly reason: AbsenceReason
  readonly activityId?: RecordId
  readonly on?: CalendarDate
}

/** "Something is wrong: I want to talk to someone today". No details are asked or kept. */
export interface TalkToday {
  readonly kind: 'talkToday'
  readonly callName?: string
}

/** "A person helps me": a ticket, and nothing else. */
export interface Help {
  readonly kind: 'help'
}

export type SubmissionBody = Register | Wants | Absent | TalkToday | Help

/** What somebody filled in by themselves. Nobody has checked it; what is read of one is read by `readSubmission` only. */
export type Submission = SubmissionHead & SubmissionBody

/** Characters of a name at most. */
export const CALL_NAME_MOST = 80
/** Activities that one submission can name. */
export const WANTS_MOST = 20
