import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { firstLetter } from '#domain/people/firstLetter.ts'
import { residentShape } from '#domain/people/resident.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import { claimedTicket } from '#actions/claimedTicket.ts'
import { done } from '#actions/done.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { ResidentFields } from '#actions/residentFields.ts'

/** A call name and an age group are enough; all else may come later, or never. */
export interface RegisterResidentInput extends Partial<Omit<ResidentFields, 'ageGroup' | 'life'>> {
  readonly callName: string
  readonly ageGroup: AgeGroup
  /** The ticket with which they came to the table; it is theirs from now on. */
  readonly ticketId?: RecordId
}

export interface RegisteredResident {
  readonly residentId: RecordId
  /** For the paper card. */
  readonly personCode: string
}

/** Somebody new at the counter. */
export const registerResident: Deed<RegisterResidentInput, RegisteredResident, Problem> =
  (deps) =>
  ({ ticketId, ...input }) => {
    if (input.ageGroup === 'under16') return err({ kind: 'guardianNeeded', field: 'ageGroup' })
    const code = freePersonCode(deps)
    if (!code.ok) return code
    const residentId = deps.newId()
    const drafts = newRecord(
      { record: 'resident', shape: residentShape, id: residentId },
      {
        ...input,
        secondInitial: firstLetter(input.secondInitial ?? ''),
        personCode: code.value,
        registeredOn: deps.today,
        life: { kind: 'here' },
      },
    )
    if (!drafts.ok) return drafts
    const ticket = claimedTicket(deps.read, ticketId, residentId)
    return ticket.ok ? done({ residentId, personCode: code.value }, [...drafts.value, ...ticket.value]) : ticket
  }

/** With 5 million codes a second draw is rare; twenty in a row taken means that the dice are broken. */
const MOST_DRAWS = 20

const freePersonCode = (deps: ActionDeps): Result<string, Problem> => {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const code = deps.newPersonCode()
    if (deps.read.by('resident', 'personCode', code).length === 0) return ok(code)
  }
  return err({ kind: 'noPersonCodeFree' })
}
