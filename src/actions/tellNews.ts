import type { RecordId } from '#kernel/RecordId.ts'
import { sessionNewsShape } from '#domain/offer/sessionNews.ts'
import type { News } from '#domain/offer/sessionNews.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

export interface TellNewsInput {
  readonly sessionId: RecordId
  readonly residentId: RecordId
  /** Absent takes the tick back: nothing was told. */
  readonly news?: News | undefined
}

/** This person was told. One person and one session are one record, so that two laptops tick the same. */
export const tellNews: Deed<TellNewsInput, { readonly before?: News }, Problem> =
  (deps) =>
  ({ sessionId, residentId, news }) => {
    const session = foundRecord(deps.read, 'session', sessionId)
    if (!session.ok) return session
    const resident = foundRecord(deps.read, 'resident', residentId)
    if (!resident.ok) return resident
    const id = deps.deriveId(['sessionNews', sessionId, residentId])
    const target = { record: 'sessionNews', shape: sessionNewsShape, id } as const
    const present = deps.read.find('sessionNews', id)
    if (present?.news === news) return done(present?.news ? { before: present.news } : {})
    const told = news === undefined ? { news: undefined, toldOn: undefined } : { news, toldOn: deps.today, toldBy: deps.onDuty }
    const drafts = present
      ? changedRecord(target, present, told)
      : newRecord(target, { about: residentId, sessionId, day: session.value.day, ...told })
    return drafts.ok ? done(present?.news ? { before: present.news } : {}, drafts.value) : drafts
  }
