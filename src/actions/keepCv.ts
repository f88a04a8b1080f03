import type { RecordId } from '#kernel/RecordId.ts'
import type { Cv } from '#domain/people/cv.ts'
import { cvShape } from '#domain/people/cv.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface KeepCvInput {
  readonly residentId: RecordId
  readonly cv: Partial<Omit<Cv, 'id' | 'about' | 'keptOn'>>
}

/** The person asked to keep what the CV says, so that it can be printed again. One a person. */
export const keepCv: Deed<KeepCvInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId, cv }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const id = deps.deriveId(['cv', residentId])
    const target = { record: 'cv', shape: cvShape, id } as const
    const before = deps.read.find('cv', id)
    const content = { ...cv, about: residentId, keptOn: deps.today }
    const drafts = before === undefined ? newRecord(target, content) : changedRecord(target, before, content)
    return drafts.ok ? done({ residentId }, drafts.value) : drafts
  }
