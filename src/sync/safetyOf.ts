import type { SyncReport } from '#sync/syncReport.ts'

/** How safe the work of a location is, in one word. The order is the order of what people should know first. */
export type Safety = 'alone' | 'attention' | 'syncing' | 'notYetSafe' | 'noConnection' | 'safe'

/** Work that goes over the line in a moment is not worth a word; this many entries are. */
const LONG_SYNC = 50

/** Derived from what is unsent, never from what was attempted. Without a report it is not known, and so not claimed. */
export const safetyOf = (report: SyncReport | undefined): Safety => {
  if (report?.enrolled !== true) return 'alone'
  const { unsent, aside, trouble, skewMs, working, safeAt } = report
  if (aside > 0 || skewMs !== undefined || isForPeople(trouble)) return 'attention'
  if (working !== undefined && (unsent > 0 || isLong(working))) return 'syncing'
  if (trouble !== undefined) return 'noConnection'
  if (unsent > 0 || safeAt === undefined) return 'notYetSafe'
  return 'safe'
}

/** What does not pass by itself. */
const isForPeople = (trouble: SyncReport['trouble']): boolean => trouble === 'notAllowed' || trouble === 'tooOld'

const isLong = (working: NonNullable<SyncReport['working']>): boolean => working !== 'begun' && working.of >= LONG_SYNC
