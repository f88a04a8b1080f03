import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Cv } from '#domain/people/cv.ts'
import { chosenOf, metOf } from '#domain/visit/intake.ts'
import type { Intake, Met } from '#domain/visit/intake.ts'
import { isOpenTicket } from '#domain/visit/queue.ts'
import { QUESTIONS } from '#domain/visit/questions.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { Resident } from '#domain/people/resident.ts'
import { intakeOf } from '#queries/intakeOf.ts'
import type { Reader } from '#queries/ports.ts'

export interface AnsweredQuestion {
  readonly id: QuestionId
  readonly chosen: readonly string[]
  readonly met: Met
}

/** A talk as far as it came. It holds nothing about anybody else. */
export interface IntakeFile {
  readonly residentId: RecordId
  readonly callName: string
  readonly language?: SpokenLanguage | undefined
  readonly answers: readonly AnsweredQuestion[]
  readonly finishedOn?: CalendarDate | undefined
  /** The place in today's line with which they came, as long as it is open. */
  readonly ticketId?: RecordId | undefined
  /** What they asked to keep for a CV. */
  readonly cv?: Cv | undefined
}

export const intakeFile = (
  read: Reader,
  { residentId, day }: { readonly residentId: RecordId; readonly day: CalendarDate },
): IntakeFile | undefined => {
  const resident = read.find('resident', residentId)
  if (resident === undefined) return undefined
  const intake = intakeOf(read, residentId)
  return {
    residentId,
    callName: resident.callName,
    language: resident.interfaceLanguage,
    answers: answersOf(resident, intake),
    finishedOn: intake?.finishedOn,
    ticketId: read.by('ticket', 'about', residentId).find((ticket) => ticket.day === day && isOpenTicket(ticket))?.id,
    cv: read.by('cv', 'about', residentId)[0],
  }
}

export const answersOf = (resident: Resident, intake: Intake | undefined): readonly AnsweredQuestion[] =>
  QUESTIONS.map((question) => {
    const chosen = chosenOf(resident, question)
    return { id: question.id, chosen, met: metOf(intake?.said, question, chosen) }
  })
