import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/Instant.ts'
import { closingOf } from '#sync/closingOf.ts'
import type { ClosingFacts } from '#sync/closingOf.ts'
import { firstReport } from '#sync/syncReport.ts'
import type { SyncReport } from '#sync/syncReport.ts'

const BEGUN = instant(1_790_000_000_000)
const before = instant(BEGUN - 1000)
const after = instant(BEGUN + 1000)

const reportOf = (more: Partial<SyncReport> = {}): SyncReport => ({ ...firstReport('l'), enrolled: true, ...more })

const facts = (more: Partial<ClosingFacts> = {}): ClosingFacts => ({
  practice: false,
  hasServer: true,
  unsent: 0,
  aside: 0,
  begunAt: BEGUN,
  report: reportOf({ safeAt: after, triedAt: after }),
  backup: undefined,
  ...more,
})

describe('closing the day with a server', () => {
  test('is safe when all was confirmed since it began and nothing is unsent or aside now', () => {
    expect(closingOf(facts())).toEqual({ kind: 'safe', by: 'server', at: after })
  })

  test('begins only when somebody begins it, and says what is not on the server yet', () => {
    expect(closingOf(facts({ begunAt: undefined, unsent: 3 }))).toEqual({ kind: 'notBegun', by: 'server', unsent: 3 })
  })

  test('a confirmation from before it began is none', () => {
    expect(closingOf(facts({ report: reportOf({ safeAt: before, triedAt: before }) })).kind).toBe('sending')
  })

  test('a save that came in while it was sent makes it not safe, until that is confirmed too', () => {
    expect(closingOf(facts({ unsent: 1 })).kind).toBe('sending')
    expect(closingOf(facts({ unsent: 0 })).kind).toBe('safe')
  })

  test('says how far it is while it sends', () => {
    const progress = { phase: 'push', done: 200, of: 700 } as const
    expect(closingOf(facts({ unsent: 500, report: reportOf({ working: progress }) }))).toEqual({ kind: 'sending', unsent: 500, progress })
    expect(closingOf(facts({ unsent: 5, report: reportOf({ working: 'begun' }) }))).toEqual({
      kind: 'sending',
      unsent: 5,
      progress: undefined,
    })
  })

  test.each(['noConnection', 'notAllowed', 'tooOld'] as const)('says %s when a try since then ended with it', (trouble) => {
    const report = reportOf({ trouble, triedAt: after })
    expect(closingOf(facts({ unsent: 2, report }))).toEqual({ kind: 'stuck', unsent: 2, trouble })
    expect(closingOf(facts({ unsent: 0, report })).kind, 'also where nothing is unsent: nobody confirmed it').toBe('stuck')
  })

  test('the trouble of an earlier try does not count while a new one is on its way', () => {
    expect(closingOf(facts({ unsent: 2, report: reportOf({ trouble: 'noConnection', triedAt: before }) })).kind).toBe('sending')
    const again = reportOf({ trouble: 'noConnection', triedAt: after, working: 'begun' })
    expect(closingOf(facts({ unsent: 2, report: again })).kind).toBe('sending')
  })

  test('what lies aside is said first, and never called safe', () => {
    expect(closingOf(facts({ aside: 2 }))).toEqual({ kind: 'aside', count: 2 })
  })

  test('without any word from the courier nothing is claimed', () => {
    expect(closingOf(facts({ report: undefined })).kind).toBe('sending')
  })

  test('a backup does not stand in for the server', () => {
    expect(closingOf(facts({ unsent: 1, backup: { entries: 9, entriesNow: 9 } })).kind).toBe('sending')
  })
})

describe('closing the day without a server', () => {
  const alone = (more: Partial<ClosingFacts> = {}) => closingOf(facts({ hasServer: false, report: undefined, unsent: 9, ...more }))

  test('asks for a backup, and is safe with one that was read back', () => {
    expect(alone()).toEqual({ kind: 'backupDue' })
    expect(alone({ backup: { entries: 9, entriesNow: 9 } })).toEqual({ kind: 'safe', by: 'file', entries: 9 })
  })

  test('a save after the backup asks for another one', () => {
    expect(alone({ backup: { entries: 9, entriesNow: 10 } })).toEqual({ kind: 'backupDue' })
  })

  test('what lies aside is not in the backup, so it is not safe', () => {
    expect(alone({ aside: 1, backup: { entries: 9, entriesNow: 9 } })).toEqual({ kind: 'aside', count: 1 })
  })
})

test('practice has nothing to keep', () => {
  expect(closingOf(facts({ practice: true, hasServer: false, unsent: 4 }))).toEqual({ kind: 'safe', by: 'practice' })
})

test('whatever is known, it is called safe only with nothing unsent and nothing aside, or with a whole backup', () => {
  const moment = fc.constantFrom(before, BEGUN, after, undefined)
  const anyFacts: fc.Arbitrary<ClosingFacts> = fc.record({
    practice: fc.constant(false),
    hasServer: fc.boolean(),
    unsent: fc.nat(2),
    aside: fc.nat(2),
    begunAt: fc.constantFrom(BEGUN, undefined),
    report: fc.option(
      fc
        .record({ safeAt: moment, triedAt: moment, trouble: fc.constantFrom('noConnection' as const, undefined) })
        .map((more) => reportOf(more)),
      { nil: undefined },
    ),
    backup: fc.option(fc.record({ entries: fc.nat(2), entriesNow: fc.nat(2) }), { nil: undefined }),
  })
  fc.assert(
    fc.property(anyFacts, (known) => {
      if (closingOf(known).kind !== 'safe') return
      expect(known.begunAt).toBeDefined()
      expect(known.aside).toBe(0)
      if (known.hasServer) expect([known.unsent, (known.report?.safeAt ?? 0) >= BEGUN]).toEqual([0, true])
      else expect(known.backup?.entries).toBe(known.backup?.entriesNow ?? -1)
    }),
    { numRuns: 2000 },
  )
})
