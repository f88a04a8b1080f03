import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Reader } from '#queries/ports.ts'
import { compareSessions, sessionRow } from '#queries/sessionRow.ts'
import type { SessionRow } from '#queries/sessionRow.ts'

/** What can not wait: people who do not know yet that a day changed, and days with too few people. */
export interface OfferAlerts {
  readonly toTell: readonly SessionRow[]
  readonly tooFew: readonly SessionRow[]
}

/** A day further ahead can wait for tomorrow. */
const DAYS_AHEAD = 28

export const offerAlerts = (read: Reader, { day }: { readonly day: CalendarDate }): OfferAlerts => {
  const rows: SessionRow[] = []
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    for (const session of read.by('session', 'day', addDays(day, ahead))) {
      const row = sessionRow(read, session, day)
      if (row !== undefined) rows.push(row)
    }
  }
  rows.sort(compareSessions)
  return {
    toTell: rows.filter(({ toTell }) => toTell > 0),
    tooFew: rows.filter(({ tooFew, cancelled }) => tooFew !== undefined && !cancelled),
  }
}
