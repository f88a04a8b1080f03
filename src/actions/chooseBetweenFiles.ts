import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { residentShape } from '#domain/people/resident.ts'
import { changedFiles } from '#actions/changedFiles.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { ok } from '#kernel/Result.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

export interface ChooseBetweenFilesInput {
  readonly residentId: RecordId
  readonly field: keyof typeof residentShape
  /** What one of the files says, as it is stored. */
  readonly value: FieldValue
}

/** The files of one person said different things; now they say this one. */
export const chooseBetweenFiles: Deed<ChooseBetweenFilesInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId, field, value }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const isOffered = !FIXED.has(field) && residentShape[field].kind !== 'elements' && residentShape[field].read(value) !== undefined
    if (!isOffered) return err({ kind: 'choiceChanged' })
    return changedFiles(deps.read, residentId, ({ id }) => ok([{ kind: 'field', record: 'resident', id, field, value }]))
  }

const FIXED: ReadonlySet<string> = new Set(['personCode', 'registeredOn'])
