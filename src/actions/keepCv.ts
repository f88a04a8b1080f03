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
    // Two files of one person have one CV between them: the one that is read first.
    const about = resident.value.id
    const before = deps.read.by('cv', 'about', about)[0]
    const target = { record: 'cv', shape: cvShape, id: before?.id ?? deps.deriveId(['cv', about]) } as const
    const content = { ...cv, about, keptOn: deps.today }
    const drafts = before === undefined ? newRecord(target, content) : changedRecord(target, before, content)
    return drafts.ok ? done({ residentId }, drafts.value) : drafts
  }
