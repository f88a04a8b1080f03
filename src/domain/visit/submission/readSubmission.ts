import { isCalendarDate } from '#kernel/CalendarDate.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { ABSENCE_REASONS } from '#domain/participation/attendance.ts'
import { PERSON_CODE_LETTERS } from '#domain/people/personCode.ts'
import { isBlank, tidyLine } from '#domain/people/tidyText.ts'
import { readAnswers } from '#domain/visit/submission/readAnswers.ts'
import { readWishes } from '#domain/visit/submission/readWishes.ts'
import { hasOnly, isFacts } from '#domain/visit/submission/strictFacts.ts'
import type { Facts } from '#domain/visit/submission/strictFacts.ts'
import { SUBMISSION_MAX_BYTES } from '#domain/visit/submission/submissionBytes.ts'
import { CALL_NAME_MOST } from '#domain/visit/submission/submission.ts'
import type { Submission, SubmissionBody, SubmissionHead } from '#domain/visit/submission/submission.ts'
import { TICKET_PICTURES } from '#domain/visit/submission/ticketPicture.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'

/** `newerVersion`: a newer version of this app has sealed it, and will read it. */
export interface NotASubmission {
  readonly kind: 'notASubmission' | 'newerVersion'
}

/**
 * Reads the bytes that were sealed to a location. Anybody can seal anything to a public key, so this is strict where records of our own
 * laptops are read leniently: a field too many, a word that is in no list, a text too long, and it is none.
 */
export const readSubmission = (bytes: Uint8Array): Result<Submission, NotASubmission> => {
  const facts = bytes.length > SUBMISSION_MAX_BYTES ? undefined : parsed(bytes)
  if (typeof facts?.['v'] === 'number' && facts['v'] > 1) return err({ kind: 'newerVersion' })
  const head = facts && readHead(facts)
  const body = facts && readBody(facts)
  if (facts === undefined || head === undefined || body === undefined) return err({ kind: 'notASubmission' })
  return hasOnly(facts, [...Object.keys(head), ...Object.keys(body)]) ? ok({ ...head, ...body }) : err({ kind: 'notASubmission' })
}

const parsed = (bytes: Uint8Array): Facts | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isFacts(value) ? value : undefined
  } catch {
    return undefined
  }
}

const readHead = (facts: Facts): SubmissionHead | undefined => {
  const { v, id, day, from, ticket, findCode } = facts
  const language = LANGUAGES.find((word) => word === facts['language'])
  if (v !== 1 || !isRecordId(id) || !isCalendarDate(day) || language === undefined) return undefined
  if (from !== 'kiosk' && from !== 'ownPhone') return undefined
  const read = ticket === undefined ? undefined : readTicket(ticket)
  if ((ticket !== undefined && read === undefined) || (findCode !== undefined && !isCode(findCode))) return undefined
  return { v, id, day, from, language, ...(read && { ticket: read }), ...(findCode !== undefined && { findCode }) }
}

const readTicket = (ticket: unknown): SubmissionHead['ticket'] => {
  if (!isFacts(ticket) || !hasOnly(ticket, ['number', 'picture'])) return undefined
  const { number } = ticket
  const picture = TICKET_PICTURES.find((word) => word === ticket['picture'])
  return typeof number === 'string' && TICKET_NUMBER.test(number) && picture !== undefined ? { number, picture } : undefined
}

const readBody = (facts: Facts): SubmissionBody | undefined => {
  switch (facts['kind']) {
    case 'register':
      return readRegister(facts)
    case 'wants':
      return readWants(facts)
    case 'absent':
      return readAbsent(facts)
    case 'talkToday': {
      const named = readName(facts)
      return named && { kind: 'talkToday', ...named }
    }
    case 'help':
      return { kind: 'help' }
    default:
      return undefined
  }
}

const readRegister = (facts: Facts): SubmissionBody | undefined => {
  const { typeForMe } = facts
  const ageGroup = readAge(facts)
  const named = readName(facts)
  const answers = readAnswers(facts['answers'])
  const wants = readWishes(facts['wants'])
  if (ageGroup === undefined || named === undefined || answers === undefined || wants === undefined) return undefined
  if (typeForMe !== undefined && typeof typeForMe !== 'boolean') return undefined
  return { kind: 'register', ageGroup, ...named, ...(typeForMe !== undefined && { typeForMe }), answers, wants }
}

const readWants = (facts: Facts): SubmissionBody | undefined => {
  const { code } = facts
  const ageGroup = readAge(facts)
  const named = readName(facts)
  const wants = readWishes(facts['wants'])
  if (ageGroup === undefined || named === undefined || wants === undefined || (code !== undefined && !isCode(code))) return undefined
  return { kind: 'wants', ageGroup, ...named, ...(code !== undefined && { code }), wants }
}

const readAbsent = (facts: Facts): SubmissionBody | undefined => {
  const { code, activityId, on } = facts
  const reason = ABSENCE_REASONS.find((word) => word === facts['reason'])
  if (!isCode(code) || reason === undefined) return undefined
  if ((activityId !== undefined && !isRecordId(activityId)) || (on !== undefined && !isCalendarDate(on))) return undefined
  return { kind: 'absent', code, reason, ...(activityId !== undefined && { activityId }), ...(on !== undefined && { on }) }
}

const readAge = ({ ageGroup }: Facts): 'from16to17' | 'from18' | undefined =>
  ageGroup === 'from16to17' || ageGroup === 'from18' ? ageGroup : undefined

/** A name without anything invisible in it; one of which nothing can be seen is none. Undefined: not a name. */
const readName = ({ callName }: Facts): { readonly callName?: string } | undefined => {
  if (callName === undefined) return {}
  if (typeof callName !== 'string' || Array.from(callName).length > CALL_NAME_MOST) return undefined
  return { callName: isBlank(callName) ? '' : tidyLine(callName) }
}

const LANGUAGES = [...SPOKEN_LANGUAGES, 'notHere'] as const
const CODE = new RegExp(`^[${PERSON_CODE_LETTERS}]{2}-[${PERSON_CODE_LETTERS}]{3}$`, 'u')
const TICKET_NUMBER = /^[A-Z]{1,8}-\d{1,4}$/u

const isCode = (value: unknown): value is string => typeof value === 'string' && CODE.test(value)
