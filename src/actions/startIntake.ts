import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { intakeShape } from '#domain/visit/intake.ts'
import { claimedTicket } from '#actions/claimedTicket.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { intakeId } from '#actions/intakeId.ts'
import type { ActionDeps, Deed, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'
import { registerResident } from '#actions/registerResident.ts'
import type { RegisterResidentInput } from '#actions/registerResident.ts'

export interface StartIntakeInput {
  /** Somebody who has a file already, or what is told of somebody new. */
  readonly who: { readonly residentId: RecordId } | RegisterResidentInput
  /** The ticket with which they came to the table; it is theirs from now on. */
  readonly ticketId?: RecordId
}

/** The talk begins: somebody new has a file from here on, so that every later answer is kept. A talk that had begun goes on. */
export const startIntake: Deed<StartIntakeInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ who, ticketId }) => {
    const person = knownOrNew(deps, who)
    if (!person.ok) return person
    const { answer, changes } = person.value
    const { residentId } = answer
    const target = { record: 'intake', shape: intakeShape, id: intakeId(deps, residentId) } as const
    const intake: Drafts =
      deps.read.by('intake', 'about', residentId).length > 0 ? ok([]) : newRecord(target, { about: residentId, startedOn: deps.today })
    if (!intake.ok) return intake
    const ticket = claimedTicket(deps.read, ticketId, residentId)
    return ticket.ok ? done({ residentId }, [...changes, ...intake.value, ...ticket.value]) : ticket
  }

const knownOrNew = (deps: ActionDeps, who: StartIntakeInput['who']): Result<Done<{ readonly residentId: RecordId }>, Problem> => {
  if (!('residentId' in who)) return registerResident(deps)(who)
  const resident = foundRecord(deps.read, 'resident', who.residentId)
  return resident.ok ? done({ residentId: who.residentId }) : resident
}
