import type { RecordId } from '#kernel/RecordId.ts'
import type { ActionDeps } from '#actions/ports.ts'

/** One person at one session is one record, whichever laptop writes it. */
export const attendanceId = ({ deriveId }: Pick<ActionDeps, 'deriveId'>, sessionId: RecordId, residentId: RecordId): RecordId =>
  deriveId(['attendance', sessionId, residentId])

/** Of somebody with two files each that has a row of this session, so that they say the same; of most people the one there is. */
export const attendedFiles = (deps: ActionDeps, sessionId: RecordId, residentId: RecordId): readonly RecordId[] => {
  const written = deps.read.linked(residentId).filter((id) => deps.read.apart.find('attendance', attendanceId(deps, sessionId, id)))
  return written.length > 0 ? written : [residentId]
}
