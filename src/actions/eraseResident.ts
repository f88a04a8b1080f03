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
    return resident.ok ? done({ residentId }, [{ kind: 'erased', record: 'resident', id: residentId }]) : resident
  }
