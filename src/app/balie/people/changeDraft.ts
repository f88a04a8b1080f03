import type { RecordId } from '#kernel/RecordId.ts'

/** The name of the unfinished change of somebody's facts: one draft a person. The id is random and says nothing about anybody. */
export const changeDraft = (residentId: RecordId): string => `changeResident:${residentId}`
