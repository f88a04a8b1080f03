import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import type { CycleOutcome } from '#sync/cycle/cycleOutcome.ts'
import { FULL_PACE } from '#sync/cycle/pace.ts'
import { reportCycle } from '#sync/reportCycle.ts'
import { firstReport, LOG_LINES } from '#sync/syncReport.ts'
import type { SyncReport } from '#sync/syncReport.ts'

const AT = instant(1_790_000_000_000)
const later = (minutes: number) => instant(AT + minutes * 60_000)
const ENROLLED: SyncReport = { ...firstReport('x'), enrolled: true }

const QUIET: CycleOutcome = {
  ended: { kind: 'done' },
  pushed: 0,
  pulled: 0,
  unsent: 0,
  waiting: { unlockFirst: 0, needsSyncToken: 0 },
  tooLarge: 0,
  aside: 0,
  restored: false,
  snapshotWaits: false,
  skewMs: 0,
  pace: FULL_PACE,
}

const after = (before: SyncReport, change: Partial<CycleOutcome>, minutes = 0) =>
  reportCycle(before, { ...QUIET, ...change }, later(minutes))
const said = ({ log }: SyncReport) => log.map(({ what, count }) => (count === 0 ? what : `${what} ${String(count)}`))

describe('the log', () => {
  test('says once that all is safe, and makes no line for a quiet minute', () => {
    const safe = after(ENROLLED, {})
    expect(said(safe)).toEqual(['safe'])
    expect(said(after(after(safe, {}, 1), {}, 2))).toEqual(['safe'])
  })

  test('says what went, what came and that it is safe, the newest first', () => {
    expect(said(after(ENROLLED, { pushed: 3, pulled: 5 }))).toEqual(['safe', 'pulled 5', 'pushed 3'])
  })

  test('says a trouble once, however it shows itself, and says when it is over', () => {
    let report = after(ENROLLED, {})
    for (const kind of ['offline', 'deadline', 'offline', 'deadline'] as const) report = after(report, { ended: { kind } })
    expect(said(report)).toEqual(['noConnection', 'safe'])
    report = after(report, { ended: { kind: 'stopped' } })
    report = after(report, { ended: { kind: 'offline' } })
    expect(said(report)).toEqual(['noConnection', 'safe'])
    expect(said(after(report, {}))).toEqual(['safe', 'noConnection', 'safe'])
  })

  test('says each trouble that asks something else of people', () => {
    let report = ENROLLED
    for (const kind of ['offline', 'notOurServer', 'cutOff', 'unauthorised', 'clientTooOld', 'serverError'] as const) {
      report = after(report, { ended: { kind } })
    }
    expect(said(report)).toEqual(['busy', 'tooOld', 'notAllowed', 'brokenLine', 'otherPage', 'noConnection'])
  })

  test('says that the server was put back, and that something was put aside, which is then not safe', () => {
    expect(said(after({ ...ENROLLED, aside: 1 }, { restored: true, pushed: 2, aside: 1 }))).toEqual(['aside 1', 'pushed 2', 'restored'])
  })

  test('holds a day of trouble and no more', () => {
    let report = ENROLLED
    for (let push = 1; push <= LOG_LINES; push++) report = after(report, { pushed: push })
    expect(report.log).toHaveLength(LOG_LINES)
    expect(said(report)[1]).toBe(`pushed ${String(LOG_LINES)}`)
  })
})

describe('the time at which all was safe', () => {
  test('is that of the cycle in which the server had everything', () => {
    expect(after(ENROLLED, {}, 3).safeAt).toBe(later(3))
  })

  test('stays as it was where something is unsent, lies aside, or the cycle came to nothing', () => {
    const before = after(ENROLLED, {})
    expect(after({ ...before, unsent: 1 }, {}, 3).safeAt).toBe(AT)
    expect(after({ ...before, aside: 1 }, {}, 3).safeAt).toBe(AT)
    expect(after(before, { ended: { kind: 'offline' } }, 3).safeAt).toBe(AT)
    expect(after(before, { ended: { kind: 'stopped' } }, 3).safeAt).toBe(AT)
  })

  test('is now where the last of the work was confirmed, also if the line went while news was fetched', () => {
    expect(after({ ...after(ENROLLED, {}), unsent: 0 }, { pushed: 1, ended: { kind: 'deadline' } }, 3)).toMatchObject({
      safeAt: later(3),
      trouble: 'noConnection',
    })
  })
})

test('what a cycle that was told to stop found out about the line before stays', () => {
  const before = after(ENROLLED, { ended: { kind: 'unauthorised' } })
  expect(after(before, { ended: { kind: 'stopped' }, skewMs: undefined }).trouble).toBe('notAllowed')
})

test('a clock is called wrong from two minutes on, in both directions, until a cycle finds it right', () => {
  const skewOf = (skewMs: number | undefined, before = ENROLLED) => after(before, { skewMs }).skewMs
  expect([120_000, -120_000, 120_001, -120_001].map((skew) => skewOf(skew))).toEqual([undefined, undefined, 120_001, -120_001])
  const wrong = after(ENROLLED, { skewMs: 200_000 })
  expect([skewOf(undefined, wrong), skewOf(0, wrong)]).toEqual([200_000, undefined])
})
