import type { Instant } from '#kernel/Instant.ts'
import type { CycleOutcome } from '#sync/cycle/cycleOutcome.ts'
import { LOG_LINES, SKEW_TOLD_MS } from '#sync/syncReport.ts'
import type { SyncLogLine, SyncReport } from '#sync/syncReport.ts'

/** The report after a cycle. `aside` is what lies aside in all, not only since this cycle. */
export const reportCycle = (before: SyncReport, outcome: CycleOutcome, aside: number, now: Instant): SyncReport => {
  const { ended, unsent, restored } = outcome
  const problem = ended.kind === 'done' || ended.kind === 'stopped' ? undefined : ended.kind
  const isSafe = problem === undefined && ended.kind === 'done' && unsent === 0 && aside === 0
  const skew = outcome.skewMs ?? before.skewMs
  return {
    ...before,
    unsent,
    aside,
    working: undefined,
    problem,
    safeAt: isSafe ? now : before.safeAt,
    skewMs: skew !== undefined && Math.abs(skew) > SKEW_TOLD_MS ? skew : undefined,
    restoredAt: restored ? now : before.restoredAt,
    log: [...linesOf(before, outcome, isSafe, now), ...before.log].slice(0, LOG_LINES),
  }
}

/** Only what is news: a minute in which nothing happened makes no line, and the same trouble is said once. */
const linesOf = (before: SyncReport, outcome: CycleOutcome, isSafe: boolean, at: Instant): readonly SyncLogLine[] => {
  const lines: SyncLogLine[] = []
  const say = (what: SyncLogLine['what'], count = 0): void => void lines.unshift({ at, what, count })
  if (outcome.restored) say('restored')
  if (outcome.pushed > 0) say('pushed', outcome.pushed)
  if (outcome.pulled > 0) say('pulled', outcome.pulled)
  if (outcome.aside > 0) say('aside', outcome.aside)
  const { kind } = outcome.ended
  if (kind !== 'done' && kind !== 'stopped' && kind !== before.problem) say(kind)
  if (isSafe && (outcome.pushed > 0 || before.problem !== undefined || before.safeAt === undefined)) say('safe')
  return lines
}
