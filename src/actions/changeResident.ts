import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { firstLetter } from '#domain/people/firstLetter.ts'
import { residentShape } from '#domain/people/resident.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import { changedFiles } from '#actions/changedFiles.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'
import type { ResidentFields } from '#actions/residentFields.ts'

export interface ChangeResidentInput {
  readonly residentId: RecordId
  /** Sets are given whole; only elements that differ are written. */
  readonly set: Partial<ResidentFields>
  /** What was on the screen before. */
  readonly saw?: Partial<ResidentFields>
}

/** The person told something new, or something was noted wrongly. */
export const changeResident: Deed<ChangeResidentInput, { readonly residentId: RecordId }, Problem> = (deps) => (input) => {
  const { residentId, set } = input
  const resident = foundRecord(deps.read, 'resident', residentId)
  if (!resident.ok) return resident
  if ('ageGroup' in set && set.ageGroup === undefined) return err({ kind: 'ageGroupMissing', field: 'ageGroup' })
  if (set.ageGroup === 'under16') return err({ kind: 'guardianNeeded', field: 'ageGroup' })
  const fixed = Object.keys(set).find((name) => FIXED.has(name))
  if (fixed !== undefined) return err({ kind: 'valueNotKnown', field: fixed })
  const tidied = set.secondInitial === undefined ? set : { ...set, secondInitial: firstLetter(set.secondInitial) }
  return changedFiles(deps.read, residentId, (file) =>
    changedRecord({ record: 'resident', shape: residentShape, id: file.id }, file, tidied, input.saw),
  )
}

const FIXED: ReadonlySet<string> = new Set(['personCode', 'registeredOn', 'supporter'])
