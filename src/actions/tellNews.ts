import type { RecordId } from '#kernel/RecordId.ts'
import { sessionNewsShape } from '#domain/offer/sessionNews.ts'
import type { News } from '#domain/offer/sessionNews.ts'
import type { DraftChange } from '#sync/change.ts'
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
    const idOf = (about: RecordId): RecordId => deps.deriveId(['sessionNews', sessionId, about])
    // Of somebody with two files each that was ticked, so that a tick is taken back whichever file it was on.
    const ticked = deps.read.linked(residentId).filter((about) => deps.read.find('sessionNews', idOf(about)))
    const told = news === undefined ? { news: undefined, toldOn: undefined } : { news, toldOn: deps.today, toldBy: deps.onDuty }
    const changes: DraftChange[] = []
    let before: News | undefined
    for (const about of ticked.length > 0 ? ticked : [residentId]) {
      const target = { record: 'sessionNews', shape: sessionNewsShape, id: idOf(about) } as const
      const present = deps.read.find('sessionNews', target.id)
      before ??= present?.news
      if (present?.news === news) continue
      const drafts = present
        ? changedRecord(target, present, told)
        : newRecord(target, { about, sessionId, day: session.value.day, ...told })
      if (!drafts.ok) return drafts
      changes.push(...drafts.value)
    }
    return done(before ? { before } : {}, changes)
  }
