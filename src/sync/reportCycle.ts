import type { Instant } from '#kernel/Instant.ts'
import type { CycleOutcome } from '#sync/cycle/cycleOutcome.ts'
import { LOG_LINES, SKEW_TOLD_MS } from '#sync/syncReport.ts'
import type { SyncLogLine, SyncReport } from '#sync/syncReport.ts'
import { troubleOf } from '#sync/troubleOf.ts'

/** The report after a cycle. What is unsent and aside in `before` was counted after the cycle's end: a save may have come meanwhile. */
export const reportCycle = (before: SyncReport, outcome: CycleOutcome, now: Instant): SyncReport => {
  const { ended, restored } = outcome
  // A cycle that was told to stop says nothing about the line.
  const trouble = ended.kind === 'stopped' ? before.trouble : troubleOf(ended)
  const isSafe = before.unsent === 0 && before.aside === 0 && (ended.kind === 'done' || outcome.pushed > 0)
  const skew = outcome.skewMs ?? before.skewMs
  return {
    ...before,
    working: undefined,
    triedAt: now,
    trouble,
    safeAt: isSafe ? now : before.safeAt,
    skewMs: skew !== undefined && Math.abs(skew) > SKEW_TOLD_MS ? skew : undefined,
    restoredAt: restored ? now : before.restoredAt,
    log: [...linesOf(before, outcome, trouble, isSafe, now), ...before.log].slice(0, LOG_LINES),
  }
}

/** Only what is news, the newest first: a minute in which nothing happened makes no line, and the same trouble is said once. */
const linesOf = (
  before: SyncReport,
  outcome: CycleOutcome,
  trouble: SyncReport['trouble'],
  isSafe: boolean,
  at: Instant,
): readonly SyncLogLine[] => {
  const lines: SyncLogLine[] = []
  const say = (what: SyncLogLine['what'], count = 0): void => void lines.unshift({ at, what, count })
  if (outcome.restored) say('restored')
  if (outcome.pushed > 0) say('pushed', outcome.pushed)
  if (outcome.pulled > 0) say('pulled', outcome.pulled)
  if (outcome.aside > 0) say('aside', outcome.aside)
  const isOver = before.trouble !== undefined && trouble === undefined
  if (isSafe && (outcome.pushed > 0 || isOver || before.safeAt === undefined)) say('safe')
  if (trouble !== undefined && trouble !== before.trouble) say(trouble)
  return lines
}
