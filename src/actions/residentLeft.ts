import type { RecordId } from '#kernel/RecordId.ts'
import { residentShape } from '#domain/people/resident.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { changedFiles } from '#actions/changedFiles.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface ResidentLeftInput {
  readonly residentId: RecordId
}

/** The person moved away. Matches are left to a person to end: many go on taking part from their new home. */
export const residentLeft: Deed<ResidentLeftInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    if (resident.value.life.kind === 'left') return done({ residentId })
    return changedFiles(deps.read, residentId, (file) =>
      changedRecord({ record: 'resident', shape: residentShape, id: file.id }, file, { life: { kind: 'left', on: deps.today } }),
    )
  }
