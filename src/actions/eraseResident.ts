import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface EraseResidentInput {
  readonly residentId: RecordId
}

/** The person asks to be forgotten: the file and all records about them go, also those that other laptops still send. For ever. */
export const eraseResident: Deed<EraseResidentInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    // Every file of this person, and what was said of them as pairs: that names nobody any more.
    const files = new Set(deps.read.linked(residentId))
    const pairs = deps.read.all('samePerson').filter(({ first, second }) => [first, second].some((id) => id !== undefined && files.has(id)))
    return done({ residentId }, [
      ...[...files].map((id) => ({ kind: 'erased', record: 'resident', id }) as const),
      ...pairs.map(({ id }) => ({ kind: 'erased', record: 'samePerson', id }) as const),
    ])
  }
