import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import { safetyOf } from '#sync/safetyOf.ts'
import { firstReport } from '#sync/syncReport.ts'
import type { SyncReport } from '#sync/syncReport.ts'

const AT = instant(1_790_000_000_000)
const SAFE: SyncReport = { ...firstReport('x'), enrolled: true, safeAt: AT, triedAt: AT }
const PULL_OF = (of: number): SyncReport['working'] => ({ phase: 'pull', done: 1, of })

describe('how safe the work is, in one word', () => {
  test.each([
    ['nothing is known', undefined, 'alone'],
    ['there is no server', firstReport('x'), 'alone'],
    ['there is no server, and work', { ...firstReport('x'), unsent: 3 }, 'alone'],
    ['the server has confirmed everything', SAFE, 'safe'],
    ['a server was set up and nothing is confirmed yet', { ...SAFE, safeAt: undefined }, 'notYetSafe'],
    ['something was saved since', { ...SAFE, unsent: 1 }, 'notYetSafe'],
    ['it looks for news in passing', { ...SAFE, working: 'begun' }, 'safe'],
    ['a little comes', { ...SAFE, working: PULL_OF(49) }, 'safe'],
    ['much comes', { ...SAFE, working: PULL_OF(50) }, 'syncing'],
    ['work goes', { ...SAFE, unsent: 1, working: 'begun' }, 'syncing'],
    ['there is no line', { ...SAFE, trouble: 'noConnection' }, 'noConnection'],
    ['there is no line, and work', { ...SAFE, unsent: 2, trouble: 'noConnection' }, 'noConnection'],
    ['it tries again with work', { ...SAFE, unsent: 2, trouble: 'noConnection', working: 'begun' }, 'syncing'],
    ['the Wi-Fi asks to log in', { ...SAFE, trouble: 'otherPage' }, 'noConnection'],
    ['the answer was cut off', { ...SAFE, trouble: 'brokenLine' }, 'noConnection'],
    ['the server has no room', { ...SAFE, trouble: 'busy' }, 'noConnection'],
    ['the server does not know the laptop', { ...SAFE, trouble: 'notAllowed' }, 'attention'],
    ['the app is too old', { ...SAFE, trouble: 'tooOld' }, 'attention'],
    ['something lies aside', { ...SAFE, aside: 1 }, 'attention'],
    ['the clock is off', { ...SAFE, skewMs: -300_000 }, 'attention'],
    ['the clock is off while work goes', { ...SAFE, skewMs: -300_000, unsent: 1, working: 'begun' }, 'attention'],
  ] as const)('when %s: %#', (_, report, safety) => {
    expect(safetyOf(report)).toBe(safety)
  })

  test('whatever else holds, with something unsent or aside it is never "safe"', () => {
    for (const unsent of [0, 1])
      for (const aside of [0, 1])
        for (const trouble of [undefined, 'noConnection', 'notAllowed'] as const)
          for (const working of [undefined, 'begun', PULL_OF(99)] as const)
            for (const safeAt of [undefined, AT])
              if (safetyOf({ ...SAFE, unsent, aside, trouble, working, safeAt }) === 'safe') {
                expect([unsent, aside, trouble, safeAt]).toEqual([0, 0, undefined, AT])
              }
  })
})
