import type { RecordId } from '#kernel/RecordId.ts'
import { readinessShape } from '#domain/people/readiness.ts'
import type { Readiness } from '#domain/people/readiness.ts'
import type { WorkFacts } from '#domain/programmes/workFacts.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface NoteReadinessInput {
  readonly residentId: RecordId
  /** Only what was asked now; what was asked before keeps its day. */
  readonly said: Partial<WorkFacts>
  readonly employer?: string | undefined
}

/** What somebody told about paid work, with the day of today. Kept only because they asked for paid work. */
export const noteReadiness: Deed<NoteReadinessInput, { readonly residentId: RecordId }, Problem> =
  (deps) =>
  ({ residentId, said, employer }) => {
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const before = deps.read.by('readiness', 'about', residentId)[0]
    const { permit, ...answers } = said
    const content: Partial<Omit<Readiness, 'id'>> = {
      ...Object.fromEntries(Object.entries(answers).map(([question, is]) => [question, { is, on: deps.today }])),
      ...(permit !== undefined && { permit: { ...permit, saidOn: deps.today } }),
      ...(employer !== undefined && { employer }),
      // Of somebody with two files it stays with the one that has it.
      about: before?.about ?? residentId,
      keptOn: deps.today,
    }
    const target = { record: 'readiness', shape: readinessShape, id: before?.id ?? deps.newId() } as const
    const drafts = before === undefined ? newRecord(target, content) : changedRecord(target, before, content)
    return drafts.ok ? done({ residentId }, drafts.value) : drafts
  }
