import { timingSafeEqual } from 'node:crypto'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Enrolment, EnrolmentDeps, EnrolmentRows } from '#server/enrolment/EnrolmentData.ts'
import { locatorOf, mintToken, readCode, secretHash } from '#server/enrolment/shortCode.ts'
import { MAILBOX_LIFE_MS, WRONG_CODES_MOST } from '#sync/enrolment/enrolmentWire.ts'
import type { JoinedMailbox } from '#sync/enrolment/enrolmentWire.ts'

export interface JoinRequest {
  readonly code: string
  /** The id that the new laptop chose for itself. */
  readonly device: string
}

/** Never made, mistyped, too late, used or burnt: the answer is one and the same. */
export type JoinProblem = { readonly kind: 'codeNotKnown' } | { readonly kind: 'deviceKnown' }

/** The new laptop comes with the code and gets a mailbox. The code is used up; only the same laptop may ask again while it waits. */
export const join = ({ data, now }: EnrolmentDeps, { code, device }: JoinRequest): Promise<Result<JoinedMailbox, JoinProblem>> =>
  data.write<Result<JoinedMailbox, JoinProblem>>(async (rows) => {
    const at = now()
    const typed = readCode(code)
    const found = typed === undefined ? undefined : await rows.enrolmentByLocator(locatorOf(typed))
    if (typed === undefined || found === undefined || found.endsAt <= at) return err({ kind: 'codeNotKnown' })
    if (!sameHash(secretHash(typed), found.codeHash)) {
      await countWrongCode(rows, found)
      return err({ kind: 'codeNotKnown' })
    }
    const { joiner } = found
    const mayJoin = joiner === undefined || (joiner.device === device && !found.approved)
    if (!mayJoin) return err({ kind: 'codeNotKnown' })
    if (await rows.hasDevice(found.location, device)) return err({ kind: 'deviceKnown' })
    const mailboxToken = mintToken()
    const endsAt = joiner === undefined ? at + MAILBOX_LIFE_MS : found.endsAt
    await rows.keepEnrolment({ ...found, endsAt, joiner: { device, mailboxHash: secretHash(mailboxToken), tokensGiven: false } })
    return ok({ enrolment: found.id, mailboxToken, endsAt })
  })

/** A code that nobody used yet can be guessed at five times. Once used, guessing gains nothing and must not end what is going on. */
const countWrongCode = async (rows: EnrolmentRows, found: Enrolment): Promise<void> => {
  if (found.joiner !== undefined) return
  const wrongCodes = found.wrongCodes + 1
  if (wrongCodes >= WRONG_CODES_MOST) await rows.dropEnrolment(found.id)
  else await rows.keepEnrolment({ ...found, wrongCodes })
}

const sameHash = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))
